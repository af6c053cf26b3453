import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { ReadMemory } from '../../../src/file/read/memory/read-memory';
import { readWorkbook } from '../../../src/file/read-workbook';
import { writeWorkbook } from '../../../src/file/write-workbook';
import { fullWorkbook } from '../full-workbook';
import { randomWorkbook } from '../random-workbooks';
import { buildZip } from '../zip-builder';

test('any workbooks, one after the other, are read as they are without memory', () => {
  const memory = new ReadMemory();
  fc.assert(
    fc.property(randomWorkbook, (workbook) => {
      const bytes = writeWorkbook(workbook);
      for (let time = 0; time < 2; time += 1) {
        expect(readWorkbook(bytes, {}, { memory })).toEqual({ outcome: 'read', workbook, warnings: [] });
      }
    }),
    { numRuns: 80 },
  );
});

const parts = Object.entries(unzipSync(writeWorkbook(fullWorkbook()))).map(([name, data]) => ({
  name,
  data: strFromU8(data),
}));

/** A piece of a part, from one tag, or one value, to another, is taken out, put elsewhere, or put twice. */
const change = fc.record({
  part: fc.nat(parts.length - 1),
  from: fc.nat(),
  pieces: fc.nat(12),
  to: fc.nat(),
  keepsOriginal: fc.boolean(),
  instead: fc.constantFrom('', '7', '<v>7</v>', '<!-- <row r="1"> -->', ' r="2"', '</row>', '<row r="3"/>', '&#38;'),
});

test('files changed in any way, one after the other, are read or refused as they are without memory', () => {
  const memory = new ReadMemory();
  let read = 0;
  fc.assert(
    fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
      const changed = parts.map(({ name, data }, index) => ({
        name,
        data: changes.filter(({ part }) => part === index).reduce(apply, data),
      }));
      const bytes = buildZip(changed);
      const plain = readWorkbook(bytes);
      if (plain.outcome === 'read') read += 1;
      expect(readWorkbook(bytes, {}, { memory })).toEqual(plain);
    }),
    { numRuns: 500 },
  );
  // Files that are all refused would say nothing of what is read.
  expect(read).toBeGreaterThan(50);
});

function apply(
  data: string,
  { from, pieces, to, keepsOriginal, instead }: typeof change extends fc.Arbitrary<infer T> ? T : never,
): string {
  const places = [...data.matchAll(/(?<=>)|(?=<)/g)].map(({ index }) => index);
  const start = places[from % places.length] ?? 0;
  const end = places[Math.min((from % places.length) + pieces, places.length - 1)] ?? start;
  const moved = data.slice(start, end);
  const rest = keepsOriginal ? data : data.slice(0, start) + instead + data.slice(end);
  const target = places[to % places.length] ?? 0;
  return keepsOriginal ? rest.slice(0, target) + moved + instead + rest.slice(target) : rest;
}
