import { thousandsApart } from '../../../src/core/check/thousands-apart';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL7.1.1', { 'PL7.1.1': '7000' }, 'fail: 7000 → 7.000', {}],
  ['PL7.1.1', { 'PL7.1.1': '7.000' }, 'pass', {}],
  ['PL7.1.1', { 'PL7.1.1': '7 000' }, 'pass', {}],
  ['PL7.1.1', { 'PL7.1.1': '700' }, 'pass', {}],
  ['PL7.1.1', { 'PL7.1.1': 7000 }, '-', {}],
  ['PL7.1.1', { 'PL7.1.1': 7000 }, 'pass', { readings: { 'PL7.1.1': { shown: '7,000' } } }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(thousandsApart, where, typed, undefined, circumstances)).toBe(expected),
);
