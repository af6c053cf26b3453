import { heldAsNumber } from '../../../src/core/check/held-as-number';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.1', { 'PL2.1': 541 }, 'pass'],
  ['PL2.1', {}, 'pass'],
  ['PL2.1', { 'PL2.1': 'x' }, 'pass'],
  ['PL2.1', { 'PL2.1': '541 văn bản' }, 'fail: 541 văn bản → 541'],
  ['PL7.1.1', { 'PL7.1.1': '7000' }, 'fail: 7000 → 7.000'],
  ['PL2.1', { 'PL2.1': '’5' }, 'fail: ’5 → 05'],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(heldAsNumber, where, typed, undefined)).toBe(expected));
