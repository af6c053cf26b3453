import { decimalToNumber } from '../../../src/core/number/decimal';
import { facts, row } from './judge';

test('numbers are numbers however typed', () => {
  const number = facts({ 'PL2.1': '7.000 văn bản' }).number('PL2.1');
  expect(number && decimalToNumber(number)).toBe(7000);
});

test.each([
  ['commune', 'PL2.1', true],
  ['commune', 'PL2.3.1', false],
  ['district', 'PL2.3.1', true],
] as const)('a %s reports %s: %s', (level, id, expected) =>
  expect(facts({}, { level }).reports(row(id))).toBe(expected),
);
