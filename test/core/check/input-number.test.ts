import { inputNumber, levelSum } from '../../../src/core/check/input-number';
import { decimalToNumber } from '../../../src/core/number/decimal';
import type { Circumstances, Typed } from '../rule/figures';
import { facts, row } from './judge';

test.each<[string, Typed, number | undefined, Circumstances]>([
  ['PL2.1', { 'PL2.1': 5 }, 5, {}],
  ['PL2.1', {}, undefined, {}],
  ['PL3.1', { 'PL3.1': 7, 'PL3.1.2': 1 }, 7, {}],
  ['PL3.1', { 'PL3.1': null, 'PL3.1.2': 1 }, 1, {}],
  ['PL3.1', { 'PL3.1': null, 'PL3.1.2': 1 }, undefined, { level: 'district' }],
  ['PL3.1', { 'PL3.1': 'x', 'PL3.1.2': 1 }, undefined, {}],
])('%s of %j counts as %s', (id, typed, expected, circumstances) => {
  const number = inputNumber(facts(typed, circumstances), id);
  expect(number && decimalToNumber(number)).toBe(expected);
});

test('a total of totals', () => {
  const parts = {
    'PL7.2.2': 1,
    'PL7.2.3': 2,
    'PL7.2.4.1': 3,
    'PL7.2.4.2': 4,
    'PL7.2.4.3': 5,
    'PL7.2.4': null,
    'PL7.2.5': 6,
  };
  const sum = levelSum(facts(parts), row('PL7.2.1'));
  expect(sum && decimalToNumber(sum)).toBe(21);
});
