import { inverted } from '../../../../src/core/check/cause/inverted';
import { clueOf } from './clue';

test.each([
  ['129,4', 34, 44, '44/34 = 129,4'],
  ['77,3', 34, 44, undefined],
  [0, 0, 44, undefined],
])('%j typed for %d/%d: %j', (typed, n, d, expected) => {
  const cause = clueOf(inverted, typed, n, d);
  expect(cause?.kind === 'inverted' ? cause.computation : undefined).toBe(expected);
});
