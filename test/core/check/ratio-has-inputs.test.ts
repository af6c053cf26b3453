import { ratioHasInputs } from '../../../src/core/check/ratio-has-inputs';
import type { RowPlace } from '../../../src/core/check/place';
import type { Typed } from '../rule/figures';
import { facts, judged, place } from './judge';

test.each<[string, Typed, string]>([
  ['PL8.6.4', { 'PL8.6.4': '00' }, 'fail: 00 → '],
  ['PL8.6.4', { 'PL8.6.4': 0, 'PL8.6.4.1': 10 }, 'pass'],
  ['PL8.6.4', { 'PL8.6.4': 0, 'PL8.6.4.1': 'x' }, 'pass'],
  ['PL8.6.4', { 'PL8.6.4': null }, 'pass'],
  ['PL8.6.4', { 'PL8.6.4': 'không phát sinh' }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) =>
  expect(
    judged(ratioHasInputs, where, typed, { zeroWhen: [{ row: 'PL8.6.4.2', zero: ['PL8.6.1.3', 'PL8.6.2.3'] }] }),
  ).toBe(expected),
);

describe('the hint that an input is zero', () => {
  const options = { zeroWhen: [{ row: 'PL8.6.4.2', zero: ['PL8.6.1.3', 'PL8.6.2.3'] }] };
  const causes = (typed: Typed, where = 'PL8.6.4') => {
    const verdict = ratioHasInputs.judge(facts({ [where]: 0, ...typed }), place(where) as RowPlace, options);
    return verdict && 'causes' in verdict ? verdict.causes : undefined;
  };

  test('is given where the rows that tell are zero', () =>
    expect(causes({ 'PL8.6.1.3': 0, 'PL8.6.2.3': 0 })).toEqual([
      { kind: 'implied-zero', of: 'PL8.6.4.2', because: 'PL8.6.1.3 = PL8.6.2.3 = 00' },
    ]));

  test.each<[string, Typed, string]>([
    ['one is not', { 'PL8.6.1.3': 1, 'PL8.6.2.3': 0 }, 'PL8.6.4'],
    ['one is blank', { 'PL8.6.1.3': 0 }, 'PL8.6.4'],
    ['it is about another ratio', { 'PL8.6.1.3': 0, 'PL8.6.2.3': 0 }, 'PL8.6.5'],
  ])('is not where %s', (_, typed, where) => expect(causes(typed, where)).toEqual([]));
});
