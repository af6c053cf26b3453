import { inRange } from '../../../src/core/check/in-range';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL8.3', { 'PL8.3': 0 }, 'pass'],
  ['PL8.3', { 'PL8.3': 100 }, 'pass'],
  ['PL8.3', { 'PL8.3': 100.1 }, 'fail: 100,1 → '],
  ['PL8.3', { 'PL8.3': -0.1 }, 'fail: -0,1 → '],
  ['PL8.3', { 'PL8.3': '101%' }, 'fail: 101% → '],
  ['PL8.3', {}, 'pass'],
  ['PL8.3', { 'PL8.3': 'x' }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) =>
  expect(judged(inRange, where, typed, { minimum: 0, maximum: 100 })).toBe(expected),
);

test.each([
  [7, 'pass'],
  [-7, 'fail: -7 → '],
])('without a maximum, %d: %s', (value, expected) =>
  expect(judged(inRange, 'PL2.1', { 'PL2.1': value }, { minimum: 0 })).toBe(expected),
);

test('refuses a range that is none', () =>
  expect(inRange.faults?.({ minimum: 2, maximum: 1 })).toEqual(['2 to 1 is no range']));
