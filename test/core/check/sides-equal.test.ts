import { sidesEqual } from '../../../src/core/check/sides-equal';
import type { Typed } from '../rule/figures';
import { judged, wordsOf } from './judge';

const DOSSIERS = 'BS1.1+BS1.2=BS1.3+BS1.4';

test.each<[string, Typed, string]>([
  [DOSSIERS, { 'BS1.1': 4, 'BS1.2': 541, 'BS1.3': 222, 'BS1.4': 323 }, 'pass'],
  [DOSSIERS, { 'BS1.1': 0, 'BS1.2': 541, 'BS1.3': 222, 'BS1.4': 323 }, 'fail: 222 → '],
  [DOSSIERS, { 'BS1.1': 4, 'BS1.2': 541, 'BS1.3': 222, 'BS1.4': 317 }, 'fail: 222 → '],
  // A blank can only add to its side.
  [DOSSIERS, { 'BS1.2': 541, 'BS1.3': 222, 'BS1.4': 323 }, 'incomplete'],
  [DOSSIERS, { 'BS1.2': 545, 'BS1.3': 222, 'BS1.4': 323 }, 'incomplete'],
  [DOSSIERS, { 'BS1.2': 546, 'BS1.3': 222, 'BS1.4': 323 }, 'fail: 222 → '],
  [DOSSIERS, { 'BS1.1': 4, 'BS1.2': 541, 'BS1.4': 323 }, 'incomplete'],
  [DOSSIERS, { 'BS1.1': 4, 'BS1.2': 541, 'BS1.4': 546 }, 'fail:  → '],
  [DOSSIERS, { 'BS1.2': 541, 'BS1.4': 999 }, 'incomplete'],
  [DOSSIERS, { 'BS1.1': 4, 'BS1.2': 541 }, 'incomplete'],
  [DOSSIERS, {}, 'incomplete'],
  ['BS1.3+BS1.4=PL4.3.2.2', { 'BS1.3': 222, 'BS1.4': 'chưa rõ', 'PL4.3.2.2': 539 }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(sidesEqual, where, typed, undefined)).toBe(expected));

test('shows both additions', () =>
  expect(wordsOf(sidesEqual, DOSSIERS, { 'BS1.1': 4, 'BS1.2': 541, 'BS1.3': 222, 'BS1.4': 317 }, undefined)).toEqual({
    left: 'BS1.1 + BS1.2',
    leftValue: '04 + 541 = 545',
    right: 'BS1.3 + BS1.4',
    rightValue: '222 + 317 = 539',
  }));
