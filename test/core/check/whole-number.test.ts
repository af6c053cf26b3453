import { wholeNumber } from '../../../src/core/check/whole-number';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.1', { 'PL2.1': 7 }, 'pass'],
  ['PL2.1', { 'PL2.1': '7,0' }, 'pass'],
  ['PL2.1', {}, 'pass'],
  ['PL2.1', { 'PL2.1': 7.5 }, 'fail: 7,5 → '],
  ['PL2.1', { 'PL2.1': 1.234 }, 'fail: 1,234 → 1.234'],
  ['PL2.1', { 'PL2.1': 'x' }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(wholeNumber, where, typed, undefined)).toBe(expected));
