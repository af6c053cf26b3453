import { readable } from '../../../src/core/check/readable';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.1', { 'PL2.1': 5 }, 'pass'],
  ['PL2.1', { 'PL2.1': '5 văn bản' }, 'pass'],
  ['PL2.1', {}, 'pass'],
  ['PL2.1', { 'PL2.1': 'năm' }, 'fail: năm → '],
  ['PL2.1', { 'PL2.1': true }, 'fail: TRUE → '],
  ['PL2.1', { 'PL2.1': 'không phát sinh' }, 'fail: không phát sinh → 00'],
  ['PL2.7', { 'PL2.7': 'không phát sinh' }, 'fail: không phát sinh → '],
  ['PL2.2', { 'PL2.2': 'không phát sinh' }, 'pass'],
  ['PL8.5.1.2', { 'PL8.5.1.2': 'không phát sinh' }, 'pass'],
  ['PL2.1', { 'PL2.1': { error: '#REF!' } }, 'pass'],
])('at %s, %j: %s', (where, typed, expected) =>
  expect(judged(readable, where, typed, { refuses: 'text' })).toBe(expected),
);

test.each<[Typed, string]>([
  [{ 'PL2.1': { error: '#REF!' } }, 'fail: #REF! → '],
  [{ 'PL2.1': 'năm' }, 'pass'],
  [{ 'PL2.1': 5 }, 'pass'],
])('where errors are refused, %j: %s', (typed, expected) =>
  expect(judged(readable, 'PL2.1', typed, { refuses: 'error' })).toBe(expected),
);
