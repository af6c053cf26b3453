import { ratioNotWaiting } from '../../../src/core/check/ratio-not-waiting';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.2', { 'PL2.2.1': 44 }, 'incomplete:  → '],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2': null }, 'incomplete:  → '],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2': 77 }, '-'],
  ['PL2.2', {}, 'pass'],
  ['PL2.2', { 'PL2.2.1': 0 }, 'pass'],
])('at %s, %j: %s', (where, typed, expected) =>
  expect(judged(ratioNotWaiting, where, typed, undefined)).toBe(expected),
);
