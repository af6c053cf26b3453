import fc from 'fast-check';
import { compareDecimals, decimalFromNumber, decimalToDigits } from '../../../src/core/number/decimal';
import { formatCount, formatDecimal, formatTrimmed } from '../../../src/core/number/format-number';
import { readNumber } from '../../../src/core/number/read-number';
import { percentage, roundHalfUp } from '../../../src/core/number/round-half-up';

const shown = (text: string): string | undefined => {
  const read = readNumber(text);
  return read && `${decimalToDigits(read.value)}|${read.decimals}|${read.suffix}`;
};

describe('readNumber', () => {
  test.each([
    ['99,8', '99.8|1|'],
    ['00', '0|0|'],
    ['7000', '7000|0|'],
    ['7.000', '7000|0|'],
    ['1.234.567,50', '1234567.50|2|'],
    ['7 000', '7000|0|'],
    ['541 hồ sơ', '541|0|hồ sơ'],
    ['541\u00a0hồ sơ ', '541|0|hồ sơ'],
    ['41%', '41|0|%'],
    ['99.8', '99.8|1|'],
    ['0.4 %', '0.4|1|%'],
    ['’5', '5|0|'],
    ['５４', '54|0|'],
    ['-3', '-3|0|'],
    ['−3', '-3|0|'],
    ['550 triệu đồng', '550|0|triệu đồng'],
  ])('%s → %s', (text, expected) => expect(shown(text)).toBe(expected));

  test.each([
    '',
    ' ',
    'không',
    '1/2',
    '12 13',
    '1.2.3',
    '1,2,3',
    '5-6',
    '7.00.000',
    '3 (ba)',
    '1e5',
    '05/9/2022',
    '99,',
    '1.234.56',
  ])('does not read %j', (text) => expect(shown(text)).toBeUndefined());

  test('reads back every number it formats', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 4 }),
        (units, scale) => {
          const read = readNumber(formatDecimal({ units, scale }));
          expect(read && compareDecimals(read.value, { units, scale })).toBe(0);
          expect(read?.decimals).toBe(scale);
        },
      ),
    );
  });
});

describe('rounding', () => {
  test.each([
    [539, 541, 1, '99,6'],
    [540, 541, 1, '99,8'],
    [34, 44, 0, '77'],
    [34, 44, 1, '77,3'],
    [550, 7000, 1, '7,9'],
    [1, 8, 1, '12,5'],
    [1, 8, 0, '13'],
    [1, 2000, 1, '0,1'],
    [1, 3, 2, '33,33'],
    [0, 56, 1, '0,0'],
    [317, 541, 1, '58,6'],
  ])('%d/%d to %d decimals is %s', (n, d, decimals, expected) =>
    expect(formatDecimal(percentage(decimalFromNumber(n), decimalFromNumber(d), decimals))).toBe(expected),
  );

  test.each([
    ['2,25', 1, '2,3'],
    ['-2,25', 1, '-2,3'],
    ['2,24', 1, '2,2'],
    ['1,005', 2, '1,01'],
    ['7', 1, '7,0'],
  ])('%s to %d decimals is %s', (text, decimals, expected) => {
    const read = readNumber(text);
    expect(read && formatDecimal(roundHalfUp(read.value, decimals))).toBe(expected);
  });

  test('a percentage of nothing has no value', () =>
    expect(() => percentage(decimalFromNumber(0), decimalFromNumber(0), 1)).toThrow(RangeError));

  test('is within half a unit of the last place of the true value', () => {
    const count = fc.integer({ min: 0, max: 10 ** 9 });
    fc.assert(
      fc.property(count, fc.integer({ min: 1, max: 10 ** 9 }), fc.integer({ min: 0, max: 3 }), (n, d, decimals) => {
        const rounded = percentage(decimalFromNumber(n), decimalFromNumber(d), decimals);
        const twiceError = 2n * (rounded.units * BigInt(d) - BigInt(n) * 100n * 10n ** BigInt(decimals));
        expect(twiceError <= BigInt(d) && twiceError > -BigInt(d)).toBe(true);
      }),
    );
  });
});

describe('formatting', () => {
  test.each([
    [0, '00'],
    [9, '09'],
    [10, '10'],
    [7000, '7.000'],
    [1234567, '1.234.567'],
  ])('count %d is %s', (value, expected) => expect(formatCount(decimalFromNumber(value))).toBe(expected));

  test.each([
    [100, '100'],
    [99.6, '99,6'],
    [0.5, '0,5'],
    [-1200.25, '-1.200,25'],
    [1e21, '1.000.000.000.000.000.000.000'],
    [1e-7, '0,0000001'],
  ])('%d is %s', (value, expected) => expect(formatTrimmed(decimalFromNumber(value))).toBe(expected));
});
