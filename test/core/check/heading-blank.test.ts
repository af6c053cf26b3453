import { headingBlank } from '../../../src/core/check/heading-blank';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.3', {}, 'pass'],
  ['PL2.3', { 'PL2.3': '  ' }, 'pass'],
  ['PL2.3', { 'PL2.3': 3 }, 'fail: 3 → '],
  ['PL2.3', { 'PL2.3': 'x' }, 'fail: x → '],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(headingBlank, where, typed, undefined)).toBe(expected));
