import { ratioInputsGiven } from '../../../src/core/check/ratio-inputs-given';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL2.2.2', { 'PL2.2.1': 44 }, 'fail:  → ', {}],
  ['PL2.2.1', { 'PL2.2.1': 44 }, 'pass', {}],
  ['PL2.2.1', { 'PL2.2.2': 34 }, 'fail:  → ', {}],
  ['PL2.2.2', { 'PL2.2.1': 0 }, 'pass', {}],
  ['PL2.2.2', {}, 'pass', {}],
  ['PL2.2.2', { 'PL2.2.1': 44, 'PL2.2.2': 'x' }, 'pass', {}],
  ['PL8.6.3.2', { 'PL8.6.3.1': 90 }, 'fail:  → ', {}],
  ['PL8.6.3.2', { 'PL8.6.1.2': 34, 'PL8.6.2.2': 0 }, 'fail:  → ', {}],
  ['PL8.6.3.1', { 'PL8.6.3.2': 34, 'PL8.6.3.1': null }, 'pass', {}],
  ['PL4.3.1.2', { 'PL4.3.1.1': 5 }, 'pass', {}],
  ['PL4.3.1.2', { 'PL4.3.1.1': 5 }, 'fail:  → ', { level: 'district' }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(ratioInputsGiven, where, typed, undefined, circumstances)).toBe(expected),
);
