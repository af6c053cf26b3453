import { nothingNotCounted } from '../../../src/core/check/nothing-not-counted';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL4.3.3', { 'PL4.3.3.1': 0, 'PL4.3.3.2': 0, 'PL4.3.3': 100 }, 'fail: 100 → không phát sinh'],
  ['PL4.3.3', { 'PL4.3.3.1': 0, 'PL4.3.3.2': 0, 'PL4.3.3': 0 }, 'fail: 0 → không phát sinh'],
  ['PL4.3.3', { 'PL4.3.3.1': 0, 'PL4.3.3.2': 0, 'PL4.3.3': 'không phát sinh' }, 'pass'],
  ['PL4.3.3', { 'PL4.3.3.1': 0, 'PL4.3.3.2': 0, 'PL4.3.3': null }, 'pass'],
  ['PL4.3.3', { 'PL4.3.3.1': 0, 'PL4.3.3.2': 0 }, 'pass'],
  ['PL4.3.3', { 'PL4.3.3.1': 2, 'PL4.3.3.2': 0, 'PL4.3.3': 0 }, 'pass'],
  ['PL4.3.3', { 'PL4.3.3.1': 0, 'PL4.3.3.2': 1, 'PL4.3.3': 100 }, 'pass'],
  ['PL4.3.3', { 'PL4.3.3': 100 }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) =>
  expect(judged(nothingNotCounted, where, typed, { refuses: 'number' })).toBe(expected),
);

test.each<[Typed, string]>([
  [{ 'PL4.3.3.1': 0, 'PL4.3.3.2': 0, 'PL4.3.3': null }, 'fail:  → không phát sinh'],
  [{ 'PL4.3.3.1': 0, 'PL4.3.3.2': 0 }, 'pass'],
  [{ 'PL4.3.3.1': 0, 'PL4.3.3.2': 0, 'PL4.3.3': 100 }, 'pass'],
  [{ 'PL4.3.3': null }, 'incomplete'],
])('where a blank is refused, %j: %s', (typed, expected) =>
  expect(judged(nothingNotCounted, 'PL4.3.3', typed, { refuses: 'blank' })).toBe(expected),
);
