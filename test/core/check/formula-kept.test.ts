import { formulaKept } from '../../../src/core/check/formula-kept';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.2', {}, 'pass'],
  ['PL2.2', { 'PL2.2': null }, 'pass'],
  ['PL2.2', { 'PL2.2': 77 }, 'fail: 77 → '],
  ['PL3.1', { 'PL3.1': 1 }, 'fail: 01 → '],
  ['PL2.2', { 'PL2.2': 'không phát sinh' }, 'fail: không phát sinh → '],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(formulaKept, where, typed, undefined)).toBe(expected));
