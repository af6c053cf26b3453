import { appendixStarted } from '../../../src/core/check/appendix-started';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL3', {}, 'incomplete:  → ', {}],
  ['PL3', { 'PL3.2.1': 0 }, 'pass', {}],
  ['PL3', { 'PL3.1.1': 2 }, 'pass', {}],
  ['PL3', { 'PL3.1': 1 }, 'pass', {}],
  ['PL3', {}, '-', { without: ['PL3'] }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(appendixStarted, where, typed, undefined, circumstances)).toBe(expected),
);
