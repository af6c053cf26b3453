import { otherNumerator } from '../../../../src/core/check/cause/other-numerator';
import type { Typed } from '../../rule/figures';
import { clueOf } from './clue';

test.each<[string, Typed, string | undefined]>([
  ['a neighbour that fits', { 'PL8.6.1.3': 17 }, 'PL8.6.1.3: 17/34 = 50'],
  ['a neighbour that does not', { 'PL8.6.1.3': 16 }, undefined],
  ['a row elsewhere', { 'PL8.6.2.3': 17 }, undefined],
])('50 typed for 30/34, with %s', (_, others, expected) => {
  const cause = clueOf(otherNumerator, '50', 30, 34, others, 'PL8.6.1');
  expect(cause?.kind === 'other-numerator' ? `${cause.of}: ${cause.computation}` : undefined).toBe(expected);
});
