import { sumGiven } from '../../../src/core/check/sum-given';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL3.1', { 'PL3.1.2': 1, 'PL3.1': null }, 'fail:  → 01', {}],
  ['PL3.1', { 'PL3.1.2': 1, 'PL3.1': 2 }, 'pass', {}],
  ['PL3.1', { 'PL3.1.2': 1 }, '-', {}],
  ['PL3.1', { 'PL3.1': null }, 'incomplete', {}],
  ['PL8.6.3.1', { 'PL8.6.1.2': 34, 'PL8.6.3.1': null }, 'incomplete', {}],
  ['PL4.1.1', { 'PL4.1.1.2': 130, 'PL4.1.1': null }, 'fail:  → 130', {}],
  ['PL4.1.1', { 'PL4.1.1.2': 130, 'PL4.1.1': null }, 'incomplete', { level: 'district' }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(sumGiven, where, typed, undefined, circumstances)).toBe(expected),
);
