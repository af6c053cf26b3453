import { ratioGiven } from '../../../src/core/check/ratio-given';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1.2': 550, 'PL7.1': null }, 'fail:  → 7,9'],
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1.2': 550, 'PL7.1': 8 }, 'pass'],
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1.2': 550 }, '-'],
  ['PL7.1', { 'PL7.1.1': 7000, 'PL7.1': null }, 'incomplete'],
  ['PL7.1', { 'PL7.1.1': 0, 'PL7.1.2': 0, 'PL7.1': null }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(ratioGiven, where, typed, undefined)).toBe(expected));
