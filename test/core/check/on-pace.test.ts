import { onPace } from '../../../src/core/check/on-pace';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1.2': 550 }, 'fail: 7,9 → ', {}],
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1.2': 2100 }, 'pass', {}],
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1.2': 2090 }, 'fail: 29,9 → ', {}],
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1.2': 550 }, 'pass', { period: 'Q1' }],
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1.2': 1400 }, 'pass', { period: 'H1' }],
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1.2': 2100 }, 'fail: 30 → ', { period: 'Y' }],
  ['PL7.1', { 'PL7.1.1': 0, 'PL7.1.2': 0 }, 'incomplete', {}],
  ['PL7.1', {}, 'incomplete', {}],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(onPace, where, typed, { from: 0.5, least: 0.4 }, circumstances)).toBe(expected),
);
