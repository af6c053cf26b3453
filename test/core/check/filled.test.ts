import { filled } from '../../../src/core/check/filled';
import type { RowPlace } from '../../../src/core/check/place';
import type { Circumstances, Typed } from '../rule/figures';
import { facts, judged, place } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL2.1', {}, 'incomplete:  → ', {}],
  ['PL2.1', { 'PL2.1': 0 }, 'pass', {}],
  ['PL2.1', { 'PL2.1': 'x' }, 'pass', {}],
  ['PL2.3.1', {}, '-', {}],
  ['PL2.3.1', {}, 'incomplete:  → ', { level: 'district' }],
  ['PL2.1', {}, '-', { without: ['PL2.1'] }],
  ['PL2.6.1', { 'PL2.6': 0 }, 'pass', {}],
  ['PL2.6.1', { 'PL2.6': 1 }, 'incomplete:  → ', {}],
  ['PL2.6.1', {}, 'incomplete:  → ', {}],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(
    judged(
      filled,
      where,
      typed,
      { offersZero: true, excuses: [{ rows: ['PL2.6.1'], by: 'PL2.6', code: 0 }] },
      circumstances,
    ),
  ).toBe(expected),
);

test.each([
  [true, ['00']],
  [false, undefined],
])('offers zero: %s', (offersZero, after) => {
  const verdict = filled.judge(facts({}), place('PL2.1') as RowPlace, { offersZero });
  expect(verdict && 'fix' in verdict ? verdict.fix?.changes.map((change) => change.after) : undefined).toEqual(after);
});
