import { fraction } from '../../../../src/core/check/cause/fraction';
import { clueOf } from './clue';

test.each([
  [0.996, 539, 541, '99,6'],
  ['0,77', 34, 44, '77,3'],
  [1, 44, 44, '100'],
  [1, 540, 541, undefined],
  ['0,78', 34, 44, undefined],
  [0, 1, 1000, undefined],
])('%j typed for %d/%d: %j', (typed, n, d, expected) => {
  const cause = clueOf(fraction, typed, n, d);
  expect(cause?.kind === 'fraction' ? cause.computed : undefined).toBe(expected);
});
