import { countAsRatio } from '../../../../src/core/check/cause/count-as-ratio';
import { clueOf } from './clue';

test.each([
  ['56', 0, 56, 'PL4.3.2.1'],
  [34, 34, 44, 'PL4.3.2.2'],
  [35, 34, 44, undefined],
  [0, 0, 56, undefined],
])('%j typed for %d/%d: %j', (typed, n, d, expected) => {
  const cause = clueOf(countAsRatio, typed, n, d);
  expect(cause?.kind === 'count-as-ratio' ? cause.of : undefined).toBe(expected);
});
