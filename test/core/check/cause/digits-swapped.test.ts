import { digitsSwapped } from '../../../../src/core/check/cause/digits-swapped';
import { clueOf } from './clue';

test.each([
  [96.9, 539, 541, '99,6'],
  ['73,7', 34, 44, '77,3'],
  ['77', 34, 44, undefined],
  ['97,6', 539, 541, undefined],
  ['69,9', 539, 541, undefined],
])('%j typed for %d/%d: %j', (typed, n, d, expected) => {
  const cause = clueOf(digitsSwapped, typed, n, d);
  expect(cause?.kind === 'digits-swapped' ? cause.computed : undefined).toBe(expected);
});
