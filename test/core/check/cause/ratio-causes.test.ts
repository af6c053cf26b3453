import type { Cause } from '../../../../src/core/check/cause/cause';
import { ratioCauses } from '../../../../src/core/check/cause/ratio-causes';
import { clueOf } from './clue';

test.each([
  ['99,8', 539, 541, ['off-by-one']],
  ['56', 0, 56, ['count-as-ratio']],
  ['50', 50, 99, ['count-as-ratio', 'off-by-one']],
  ['12,3', 539, 541, []],
])('%s typed for %d/%d: the most specific first, at most two', (typed, n, d, expected) => {
  let causes: readonly Cause[] = [];
  clueOf((...asked) => void (causes = ratioCauses(...asked)), typed, n, d);
  expect(causes.map(({ kind }) => kind)).toEqual(expected);
});
