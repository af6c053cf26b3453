import { signedAfterPeriod } from '../../../src/core/check/signed-after-period';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['document.date', {}, 'fail: 05/9/2022 → ', { period: 'Q3', date: '2022-09-05' }],
  ['document.date', {}, 'pass', { period: 'Q3', date: '2022-09-14' }],
  ['document.date', {}, 'fail: 05/9/2022 → ', { period: '9M', date: '2022-09-05' }],
  ['document.date', {}, 'pass', { period: 'H1', date: '2022-09-05' }],
  ['document.date', {}, 'fail: 01/01/2022 → ', { period: 'Q1', date: '2022-01-01' }],
  ['document.date', {}, 'incomplete', { date: '2022-02-30' }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(signedAfterPeriod, where, typed, undefined, circumstances)).toBe(expected),
);
