import fc from 'fast-check';
import {
  addDecimals,
  compareDecimals,
  type Decimal,
  decimalFromDigits,
  decimalFromNumber,
  decimalToDigits,
  isExactly,
  isWhole,
} from '../../../src/core/number/decimal';
import { formatCount, formatDecimal, formatTrimmed } from '../../../src/core/number/format-number';
import { percentage } from '../../../src/core/number/round-half-up';

/** Short cuts for the numbers that reports hold; the long way, written plainly, is what they must give. */
const units = fc.oneof(
  fc.bigInt({ min: -2000n, max: 2000n }),
  fc.bigInt({ min: -(2n ** 56n), max: 2n ** 56n }),
  fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
);
const decimal: fc.Arbitrary<Decimal> = fc.record({ units, scale: fc.oneof(fc.constant(0), fc.nat(4), fc.nat(30)) });

const aligned = (value: Decimal, scale: number): bigint => value.units * 10n ** BigInt(scale - value.scale);

test('a number is the decimal of its shortest writing', () => {
  const number = fc.oneof(
    fc.integer({ min: -200, max: 2_000_000 }),
    fc.tuple(fc.maxSafeInteger(), fc.nat(6)).map(([whole, power]) => whole / 10 ** power),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(-0, 1e15, 1e15 - 1, 999999999999.9995, 1e21, 1e-7, 5e-324, Number.MAX_VALUE, 0.1 + 0.2, 1.005),
  );
  fc.assert(
    fc.property(number, (value) => {
      const [mantissa = '', exponent = '0'] = String(value).split('e');
      const { units: digits, scale } = decimalFromDigits(mantissa);
      const power = scale - Number(exponent);
      const expected =
        power >= 0 ? { units: digits, scale: power } : { units: digits * 10n ** BigInt(-power), scale: 0 };
      expect(decimalFromNumber(value)).toEqual(expected);
    }),
    { numRuns: 2000 },
  );
});

test('decimals are compared and added at one scale', () => {
  fc.assert(
    fc.property(decimal, decimal, (a, b) => {
      const scale = Math.max(a.scale, b.scale);
      const [left, right] = [aligned(a, scale), aligned(b, scale)];
      expect(Math.sign(compareDecimals(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
      expect(addDecimals(a, b)).toEqual({ units: left + right, scale });
    }),
  );
});

test('a number is whole, or exactly a whole one, at any scale', () => {
  fc.assert(
    fc.property(decimal, fc.integer({ min: -50, max: 50 }), fc.nat(25), (a, whole, scale) => {
      expect(isWhole(a)).toBe(a.units % 10n ** BigInt(a.scale) === 0n);
      const same = { units: BigInt(whole) * 10n ** BigInt(scale), scale };
      expect([isExactly(same, whole), isExactly({ ...same, units: same.units + 1n }, whole)]).toEqual([true, false]);
    }),
  );
});

test('a percentage of counts is that of any numbers', () => {
  const denominator = decimal.filter((value) => value.units !== 0n);
  fc.assert(
    fc.property(decimal, denominator, fc.nat(9), (n, d, decimals) => {
      const scaled = n.units * 100n * 10n ** BigInt(decimals + d.scale);
      const divisor = d.units * 10n ** BigInt(n.scale);
      const size = (value: bigint): bigint => (value < 0n ? -value : value);
      const half = (2n * size(scaled) + size(divisor)) / (2n * size(divisor));
      const expected = scaled < 0n !== divisor < 0n ? -half : half;
      expect(percentage(n, d, decimals)).toEqual({ units: expected, scale: decimals });
    }),
    { numRuns: 2000 },
  );
});

test('small whole numbers are written as any others', () => {
  fc.assert(
    fc.property(decimal, (value) => {
      const [whole = '', fraction] = decimalToDigits(value).split('.');
      const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
      const written = fraction === undefined ? grouped : `${grouped},${fraction}`;
      const trimmed = written.includes(',') ? written.replace(/,?0+$/, '') : written;
      expect([formatDecimal(value), formatTrimmed(value)]).toEqual([written, trimmed]);
      expect(formatCount(value)).toBe(/^\d$/.test(trimmed) ? `0${trimmed}` : trimmed);
    }),
  );
});
