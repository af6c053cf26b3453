import { twoDigits } from '../../../src/core/check/two-digits';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL2.1', { 'PL2.1': 9 }, '-', {}],
  ['PL2.1', { 'PL2.1': 9 }, 'fail: 9 → 09', { readings: { 'PL2.1': { shown: '9' } } }],
  ['PL2.1', { 'PL2.1': 9 }, 'pass', { readings: { 'PL2.1': { shown: '09' } } }],
  ['PL2.1', { 'PL2.1': '5 văn bản' }, 'fail: 5 văn bản → 05', {}],
  ['PL2.1', { 'PL2.1': 7000 }, 'pass', { readings: { 'PL2.1': { shown: '7.000' } } }],
  ['PL2.1', { 'PL2.1': 10 }, 'pass', { readings: { 'PL2.1': { shown: '10' } } }],
  ['PL2.1', {}, '-', {}],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(twoDigits, where, typed, undefined, circumstances)).toBe(expected),
);
