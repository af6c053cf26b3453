import { dateValid } from '../../../src/core/check/date-valid';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['document.date', {}, 'pass', { date: '2022-09-05' }],
  ['document.date', {}, 'pass', { date: '2024-02-29' }],
  ['document.date', {}, 'fail: 2022-02-29 → ', { date: '2022-02-29' }],
  ['document.date', {}, 'fail: 05/9/2022 → ', { date: '05/9/2022' }],
  ['document.date', {}, 'incomplete', { date: '' }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(dateValid, where, typed, undefined, circumstances)).toBe(expected),
);
