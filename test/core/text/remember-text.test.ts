import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { rememberText } from '../../../src/core/text/remember-text';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

const MEGABYTE = 2 ** 20;
const DOCUMENTS = 100;

/** A piece of a document of about a megabyte, of which nothing else is left. */
const pieceOf = (document: number): string => `document ${document}, `.repeat(MEGABYTE / 16).slice(100, 150);

test.each([
  ['the text itself', (text: string) => text],
  ['a piece of it', (text: string) => text.slice(5, 45)],
])('no document stays in memory for an answer that is %s', (_, read) => {
  const remembered = rememberText(read);
  collectGarbage();
  const before = process.memoryUsage().heapUsed;
  for (let document = 0; document < DOCUMENTS; document += 1) remembered(pieceOf(document));
  collectGarbage();
  expect((process.memoryUsage().heapUsed - before) / MEGABYTE).toBeLessThan(DOCUMENTS / 10);
  expect(remembered(pieceOf(7))).toBe(read(pieceOf(7)));
});
