import { formulaCurrent } from '../../../src/core/check/formula-current';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34 }, 'pass', {}],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34 }, 'fail: 77 → 77,3', { readings: { 'PL2.2': { value: 77 } } }],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34 }, 'fail:  → 77,3', { readings: { 'PL2.2': { value: '' } } }],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34 }, 'incomplete', { readings: { 'PL2.2': { value: null } } }],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34 }, 'incomplete', { readings: { 'PL2.2': { value: { error: '#NAME?' } } } }],
  ['PL2.2', { 'PL2.2.1': '44 nhiệm vụ', 'PL2.2.2': 34 }, 'incomplete', { readings: { 'PL2.2': { value: '' } } }],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77 }, '-', {}],
  ['PL2.2', { 'PL2.2.1': 44 }, 'incomplete', {}],
  ['PL4.3.3', { 'PL4.3.3.1': 0, 'PL4.3.3.2': 0 }, 'incomplete', {}],
  ['PL3.1', { 'PL3.1.2': 1 }, 'pass', {}],
  ['PL3.1', { 'PL3.1.2': 1 }, 'fail: 02 → 01', { readings: { 'PL3.1': { value: 2 } } }],
  ['PL3.1', { 'PL3.1.1': 2, 'PL3.1.2': 1 }, 'pass', { readings: { 'PL3.1': { value: 3 } } }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(formulaCurrent, where, typed, undefined, circumstances)).toBe(expected),
);
