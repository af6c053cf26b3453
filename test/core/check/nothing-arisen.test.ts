import { nothingArisen } from '../../../src/core/check/nothing-arisen';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL4.3.3', { 'PL4.3.3.1': 2, 'PL4.3.3.2': 1, 'PL4.3.3': 'Không phát sinh' }, 'fail: không phát sinh → 50'],
  ['PL4.3.3', { 'PL4.3.3.1': 2, 'PL4.3.3': 'không phát sinh' }, 'fail: không phát sinh → '],
  ['PL4.3.3', { 'PL4.3.3.1': 0, 'PL4.3.3.2': 0, 'PL4.3.3': 'không phát sinh' }, 'pass'],
  ['PL4.3.3', { 'PL4.3.3': 'không phát sinh' }, 'incomplete'],
  ['PL4.3.3', { 'PL4.3.3.1': 2, 'PL4.3.3.2': 1, 'PL4.3.3': 50 }, 'pass'],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(nothingArisen, where, typed, undefined)).toBe(expected));
