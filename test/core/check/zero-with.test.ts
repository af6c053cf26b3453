import { zeroWith } from '../../../src/core/check/zero-with';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL8.6.4.2', { 'PL8.6.4.2': 5, 'PL8.6.1.3': 0, 'PL8.6.2.3': 0 }, 'fail: 05 → '],
  ['PL8.6.4.2', { 'PL8.6.4.2': 5, 'PL8.6.1.3': 1, 'PL8.6.2.3': 0 }, 'pass'],
  ['PL8.6.4.2', { 'PL8.6.4.2': 0, 'PL8.6.1.3': 0, 'PL8.6.2.3': 0 }, 'pass'],
  ['PL8.6.4.2', { 'PL8.6.4.2': 5, 'PL8.6.1.3': 0 }, 'incomplete'],
  ['PL8.6.4.2', { 'PL8.6.1.3': 0, 'PL8.6.2.3': 0 }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) =>
  expect(judged(zeroWith, where, typed, { zero: ['PL8.6.1.3', 'PL8.6.2.3'] })).toBe(expected),
);
