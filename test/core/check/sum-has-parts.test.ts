import { sumHasParts } from '../../../src/core/check/sum-has-parts';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL3.1', { 'PL3.1': 1 }, 'fail: 01 → '],
  ['PL3.1', { 'PL3.1': 1, 'PL3.1.2': 1 }, 'pass'],
  ['PL3.1', { 'PL3.1': null }, 'pass'],
  ['PL3.1', { 'PL3.1': 'x' }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(sumHasParts, where, typed, undefined)).toBe(expected));
