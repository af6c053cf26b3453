import { partWithinWhole } from '../../../src/core/check/part-within-whole';
import type { Typed } from '../rule/figures';
import { judged, wordsOf } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.2.2<PL2.2.1', { 'PL2.2.1': 44, 'PL2.2.2': 44 }, 'pass'],
  ['PL2.2.2<PL2.2.1', { 'PL2.2.1': 44, 'PL2.2.2': 45 }, 'fail: 45 → '],
  ['PL2.2.2<PL2.2.1', { 'PL2.2.1': 44 }, 'incomplete'],
  ['PL2.2.2<PL2.2.1', { 'PL2.2.2': 44 }, 'incomplete'],
  ['PL2.5.2+PL2.5.3<PL2.5.1', { 'PL2.5.1': 54, 'PL2.5.2': 54, 'PL2.5.3': 1 }, 'fail: 55 → '],
  ['PL2.5.2+PL2.5.3<PL2.5.1', { 'PL2.5.1': 54, 'PL2.5.2': 55 }, 'fail: 55 → '],
  ['PL2.5.2+PL2.5.3<PL2.5.1', { 'PL2.5.1': 54, 'PL2.5.2': 54 }, 'incomplete'],
  ['PL8.6.1.3<PL8.6.1.2|PL8.6.1.1', { 'PL8.6.1.1': 3, 'PL8.6.1.3': 4 }, 'fail: 04 → '],
  ['PL8.6.1.3<PL8.6.1.2|PL8.6.1.1', { 'PL8.6.1.1': 3, 'PL8.6.1.2': 4, 'PL8.6.1.3': 4 }, 'pass'],
])('at %s, %j: %s', (where, typed, expected) =>
  expect(judged(partWithinWhole, where, typed, undefined)).toBe(expected),
);

test('shows the addition', () =>
  expect(
    wordsOf(partWithinWhole, 'PL2.5.2+PL2.5.3<PL2.5.1', { 'PL2.5.1': 54, 'PL2.5.2': 54, 'PL2.5.3': 1 }, undefined),
  ).toEqual({
    parts: 'PL2.5.2 + PL2.5.3',
    partsValue: '54 + 01 = 55',
    whole: 'PL2.5.1',
    wholeValue: '54',
  }));
