import { en as english } from '../../../src/pane/text/en';
import { chartText } from '../../../src/pane/text/chart-text';
import { importingText } from '../../../src/pane/text/importing-text';
import { languageOf, loadText, textOf } from '../../../src/pane/text/languages';

/** Every sentence by its path; functions are given a number or word for each parameter. */
function sentences(node: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof node === 'string') return [[path, node]];
  if (typeof node === 'function')
    return [[path, String((node as (...values: unknown[]) => string)(...Array<number>(node.length).fill(2)))]];
  return Object.entries(node as object).flatMap(([key, value]) => sentences(value, path ? `${path}.${key}` : key));
}

/** The pane's own, and those of the views that bring theirs along. */
const vi = sentences({ ...textOf('vi'), chart: chartText.vi, importing: importingText.vi }, '');
const en = sentences({ ...english, chart: chartText.en, importing: importingText.en }, '');

beforeAll(() => loadText('en'));

test('both languages have the same sentences', () => {
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
});

test.each(['vi', 'en'] as const)('%s: no sentence is empty, all are in NFC, without spaces at the ends', (language) => {
  const faulty = (language === 'vi' ? vi : en).filter(
    ([, sentence]) => sentence === '' || sentence !== sentence.normalize('NFC').trim(),
  );
  expect(faulty).toEqual([]);
});

test('English is English: its sentences differ but for names, examples and keys', () => {
  const same = en.filter(
    ([path, sentence], at) =>
      vi[at]?.[1] === sentence && !/^product|examples|keyTable|\.row$|^row|position|retry/.test(path),
  );
  expect(same.map(([path]) => path)).toEqual(['report.of', 'importing.chosen', 'importing.becomes', 'importing.cell']);
});

test.each([
  ['vi-VN', 'vi'],
  ['en-US', 'en'],
  ['EN', 'en'],
  ['fr-FR', 'vi'],
  ['enm', 'vi'],
  [undefined, 'vi'],
])('the host displays %s → %s', (display, language) => {
  expect(languageOf(display)).toBe(language);
});

test('English counts one and many', () => {
  const { count } = textOf('en').check;
  expect([count.error(1), count.error(2)]).toEqual(['1 error', '2 errors']);
});
