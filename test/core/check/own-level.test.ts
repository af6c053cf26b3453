import { ownLevel } from '../../../src/core/check/own-level';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL2.1', { 'PL2.1': 5 }, '-', {}],
  ['PL8.1', {}, 'pass', {}],
  ['PL8.1', { 'PL8.1': 1 }, 'fail: 1 → ', {}],
  ['PL8.5.2', { 'PL8.5.2': 100 }, 'fail: 100 → ', {}],
  ['PL8.5.2', { 'PL8.5.2': 100 }, '-', { level: 'district' }],
  ['PL8.1', { 'PL8.1': 1 }, 'fail: 1 → ', { level: 'district' }],
  ['PL8.1', { 'PL8.1': 1 }, '-', { level: 'province' }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(ownLevel, where, typed, undefined, circumstances)).toBe(expected),
);
