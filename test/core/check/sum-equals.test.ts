import { sumEquals } from '../../../src/core/check/sum-equals';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL8.6.3.1', { 'PL8.6.1.2': 34, 'PL8.6.2.2': 0, 'PL8.6.3.1': 34 }, 'pass', {}],
  ['PL8.6.3.1', { 'PL8.6.1.2': 34, 'PL8.6.2.2': 0, 'PL8.6.3.1': 90 }, 'fail: 90 → 34', {}],
  ['PL8.6.3.1', { 'PL8.6.1.2': 34, 'PL8.6.2.2': 0 }, '-', {}],
  ['PL8.6.3.1', { 'PL8.6.1.2': 34, 'PL8.6.3.1': 34 }, 'incomplete', {}],
  ['PL3.1', { 'PL3.1.2': 1, 'PL3.1': 1 }, 'pass', {}],
  ['PL3.1', { 'PL3.1.1': 2, 'PL3.1.2': 1, 'PL3.1': 3 }, 'pass', {}],
  ['PL3.1', { 'PL3.1.1': 2, 'PL3.1.2': 1, 'PL3.1': 2 }, 'fail: 02 → 01', {}],
  ['PL3.1', { 'PL3.1.1': 2, 'PL3.1.2': 1, 'PL3.1': 1 }, 'fail: 01 → 03', { level: 'district' }],
  ['PL3.1', { 'PL3.1.2': 1, 'PL3.1': 'x' }, 'incomplete', {}],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(sumEquals, where, typed, undefined, circumstances)).toBe(expected),
);
