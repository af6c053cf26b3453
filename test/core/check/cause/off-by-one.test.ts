import { offByOne } from '../../../../src/core/check/cause/off-by-one';
import { clueOf } from './clue';

test.each([
  ['99,8', 539, 541, '540/541 = 99,8'],
  [99.8, 539, 541, '540/541 = 99,8'],
  ['50', 3, 4, '2/4 = 50'],
  ['60', 3, 4, '3/5 = 60'],
  ['99,7', 539, 541, undefined],
])('%j typed for %d/%d: %j', (typed, n, d, expected) => {
  const cause = clueOf(offByOne, typed, n, d);
  expect(cause?.kind === 'off-by-one' ? cause.computation : undefined).toBe(expected);
});
