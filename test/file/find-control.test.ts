import fc from 'fast-check';
import { findControl } from '../../src/file/bytes/find-control';

test.each<[name: string, bytes: readonly number[], at: number]>([
  ['nothing', [], -1],
  ['one byte', [0], 0],
  ['tabs and line ends', [9, 10, 13, 32, 127, 255, 9, 10, 13], -1],
  ['the last that is none', [32, 32, 32, 32, 31], 4],
  ['behind line ends', [10, 10, 10, 10, 10, 8], 5],
])('%s', (_name, bytes, at) => expect(findControl(Uint8Array.from(bytes))).toBe(at));

test('wherever bytes begin, the first control character is found', () => {
  const byte = fc.oneof({ weight: 8, arbitrary: fc.integer({ min: 32, max: 255 }) }, fc.integer({ min: 0, max: 255 }));
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 40 }), fc.nat(7), (bytes, offset) => {
      const within = new Uint8Array(bytes.length + 16);
      within.set(bytes, offset);
      const expected = bytes.findIndex((one) => one < 32 && ![9, 10, 13].includes(one));
      expect(findControl(within.subarray(offset, offset + bytes.length))).toBe(expected);
    }),
    { numRuns: 1000 },
  );
});
