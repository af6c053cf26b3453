import fc from 'fast-check';
import {
  absoluteAddress,
  areaAddress,
  columnLetters,
  quotedSheetName,
  readArea,
  readSheetArea,
} from '../../../src/core/address/a1';

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (column, letters) => expect(columnLetters(column)).toBe(letters));

test('an area is read back from its address', () => {
  const index = fc.tuple(fc.nat(1_048_575), fc.nat(1_048_575), fc.nat(16_383), fc.nat(16_383));
  fc.assert(
    fc.property(index, fc.string({ minLength: 1 }), ([r1, r2, c1, c2], sheet) => {
      const area = { top: Math.min(r1, r2), bottom: Math.max(r1, r2), left: Math.min(c1, c2), right: Math.max(c1, c2) };
      expect(readArea(areaAddress(area))).toEqual(area);
      expect(readSheetArea(`=${quotedSheetName(sheet)}!${absoluteAddress(area)}`)).toEqual({ sheet, area });
    }),
  );
});

test.each(['#REF!', "='Phụ lục 2'!#REF!", '=5', 'A0', 'XFE1', 'A1048577', 'A1:XFE1', 'A1:', 'A1:B2:C3', '=SUM(A1)'])(
  '%s is no area',
  (text) => expect(readSheetArea(text) ?? readArea(text)).toBeUndefined(),
);
