import { remainder } from '../../../../src/core/check/cause/remainder';
import { clueOf } from './clue';

test.each([
  ['0,4', 539, 541, '99,6'],
  [22.7, 34, 44, '77,3'],
  [100, 0, 44, undefined],
  [0, 44, 44, undefined],
  [23.7, 34, 44, undefined],
])('%j typed for %d/%d: %j', (typed, n, d, expected) => {
  const cause = clueOf(remainder, typed, n, d);
  expect(cause?.kind === 'remainder' ? cause.computed : undefined).toBe(expected);
});
