import { otherDenominator } from '../../../../src/core/check/cause/other-denominator';
import type { Typed } from '../../rule/figures';
import { clueOf } from './clue';

test.each<[string, Typed, string | undefined]>([
  ['a row of the same unit', { 'PL4.1.1.2': 130 }, 'PL4.1.1.2: 34/130 = 26'],
  ['no row that fits', { 'PL4.1.1.2': 120 }, undefined],
  ['a row of another unit', { 'PL4.3.2.1': 130 }, undefined],
  ['two rows that fit: the first', { 'PL4.1.1.2': 130, 'PL4.2.2': 131 }, 'PL4.1.1.2: 34/130 = 26'],
  ['so many that chance explains it', { 'PL4.1.1.2': 130, 'PL4.2.2': 131, 'PL4.2.1': 132 }, undefined],
])('26 typed for 34/34, with %s', (_, others, expected) => {
  const cause = clueOf(otherDenominator, '26', 34, 34, others, 'PL8.6.1');
  expect(cause?.kind === 'other-denominator' ? `${cause.of}: ${cause.computation}` : undefined).toBe(expected);
});

test('nothing over anything is nothing', () =>
  expect(clueOf(otherDenominator, '0', 0, 34, { 'PL4.1.1.2': 130 }, 'PL8.6.1')).toBeUndefined());
