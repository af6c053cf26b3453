import { agreesWithCode } from '../../../src/core/check/agrees-with-code';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.6.1', { 'PL2.6': 0, 'PL2.6.1': 0 }, 'pass'],
  ['PL2.6.1', { 'PL2.6': 0, 'PL2.6.1': 3 }, 'fail: 03 → 00'],
  ['PL2.6.1', { 'PL2.6': 1, 'PL2.6.1': 3 }, 'pass'],
  ['PL2.6.1', { 'PL2.6': 0 }, 'incomplete'],
  ['PL2.6.1', { 'PL2.6.1': 3 }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) =>
  expect(judged(agreesWithCode, where, typed, { by: 'PL2.6', code: 0, expects: 'zero' })).toBe(expected),
);

test.each([
  [1, 0, 'fail: 00 → '],
  [1, 3, 'pass'],
  [0, 0, 'pass'],
])('code %d, count %d where some are expected: %s', (code, count, expected) =>
  expect(
    judged(agreesWithCode, 'PL2.6.1', { 'PL2.6': code, 'PL2.6.1': count }, { by: 'PL2.6', code: 1, expects: 'some' }),
  ).toBe(expected),
);
