import fc from 'fast-check';
import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { fullWorkbook } from './full-workbook';

const sound = writeWorkbook(fullWorkbook());
const position = fc.nat(sound.length - 1);

/** Ways in which bytes come to harm on their way. */
const harm: fc.Arbitrary<(bytes: Uint8Array) => Uint8Array> = fc.oneof(
  fc.tuple(position, fc.integer({ min: 1, max: 255 })).map(([at, bits]) => (bytes: Uint8Array) => {
    const changed = bytes.slice();
    changed[at % changed.length] = (changed[at % changed.length] ?? 0) ^ bits;
    return changed;
  }),
  position.map((at) => (bytes: Uint8Array) => bytes.slice(0, at)),
  fc.tuple(position, fc.integer({ min: 1, max: 64 })).map(
    ([at, count]) =>
      (bytes: Uint8Array) =>
        Uint8Array.from([...bytes.slice(0, at), ...bytes.slice(at + count)]),
  ),
  fc.tuple(position, fc.uint8Array({ minLength: 1, maxLength: 16 })).map(
    ([at, more]) =>
      (bytes: Uint8Array) =>
        Uint8Array.from([...bytes.slice(0, at), ...more, ...bytes.slice(at)]),
  ),
  fc.tuple(position, fc.integer({ min: 1, max: 512 })).map(
    ([at, count]) =>
      (bytes: Uint8Array) =>
        bytes.slice().fill(0, at, at + count),
  ),
);

test('harmed bytes are told to be unreadable, or read as what was written: never thrown, never misread', () => {
  const expected = readWorkbook(sound);
  fc.assert(
    fc.property(fc.array(harm, { minLength: 1, maxLength: 3 }), (harms) => {
      const result = readWorkbook(harms.reduce((bytes, each) => each(bytes), sound));
      if (result.outcome === 'unreadable') expect(result.problem.kind).toBeTruthy();
      else expect(result).toMatchObject({ workbook: expected.outcome === 'read' ? expected.workbook : {} });
    }),
    { numRuns: 2000 },
  );
});

test('any bytes at all are told to be unreadable', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
      expect(readWorkbook(bytes).outcome).toBe('unreadable');
      expect(readWorkbook(Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes])).outcome).toBe('unreadable');
    }),
  );
});
