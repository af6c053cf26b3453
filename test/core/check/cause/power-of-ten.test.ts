import { timesPowerOfTen } from '../../../../src/core/check/cause/power-of-ten';
import { decimalFromNumber, decimalToNumber } from '../../../../src/core/number/decimal';

test.each([
  [1.234, 3, 1234],
  [5, 0, 5],
  [0, 2, 0],
])('%d × 10^%d = %d', (value, power, expected) =>
  expect(decimalToNumber(timesPowerOfTen(decimalFromNumber(value), power))).toBe(expected),
);
