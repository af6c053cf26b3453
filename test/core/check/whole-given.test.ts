import { wholeGiven } from '../../../src/core/check/whole-given';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL5.2.2<PL5.2.1', { 'PL5.2.2': 20 }, 'incomplete:  → ', {}],
  ['PL5.2.2<PL5.2.1', { 'PL5.2.2': 20, 'PL5.2.1': 20 }, 'pass', {}],
  ['PL5.2.2<PL5.2.1', { 'PL5.2.2': 0 }, 'incomplete', {}],
  ['PL5.2.2<PL5.2.1', {}, 'incomplete', {}],
  ['PL5.2.2<PL5.2.1', { 'PL5.2.2': 20, 'PL5.2.1': 'x' }, 'incomplete', {}],
  ['PL5.3.2<PL5.3.1', { 'PL5.3.2': 20 }, '-', {}],
  ['PL5.3.2<PL5.3.1', { 'PL5.3.2': 20 }, 'incomplete:  → ', { level: 'district' }],
  ['PL5.2.2<PL5.2.1', { 'PL5.2.2': 20 }, '-', { without: ['PL5.2.1'] }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(wholeGiven, where, typed, undefined, circumstances)).toBe(expected),
);
