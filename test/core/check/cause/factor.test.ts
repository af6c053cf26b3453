import { factor } from '../../../../src/core/check/cause/factor';
import { clueOf } from './clue';

test.each([
  [996, 539, 541, '10'],
  [7.73, 34, 44, '1/10'],
  ['7,7', 34, 44, '1/10'],
  [7727, 34, 44, '100'],
  [8, 34, 44, undefined],
  [0, 0, 44, undefined],
])('%j typed for %d/%d: %j', (typed, n, d, expected) => {
  const cause = clueOf(factor, typed, n, d);
  expect(cause?.kind === 'factor' ? cause.factor : undefined).toBe(expected);
});
