import { ratioEquals } from '../../../src/core/check/ratio-equals';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

/** 17 of 34 + 0. */
const provided: Typed = { 'PL8.6.1.2': 34, 'PL8.6.2.2': 0, 'PL8.6.3.2': 17 };

test.each<[string, Typed, string]>([
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 77 }, 'pass'],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': '77,3' }, 'pass'],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': '77,27' }, 'pass'],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': '77,273' }, 'pass'],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': '77,271' }, 'fail: 77,271 → 77,3'],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': (34 / 44) * 100 }, 'pass'],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': 78 }, 'fail: 78 → 77,3'],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL2.2': '77%' }, 'pass'],
  ['PL4.3.2', { 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL4.3.2': 99.8 }, 'fail: 99,8 → 99,6'],
  ['PL2.2', { 'PL2.2.1': 8, 'PL2.2.2': 1, 'PL2.2': 13 }, 'pass'],
  ['PL2.2', { 'PL2.2.1': 8, 'PL2.2.2': 1, 'PL2.2': 12 }, 'fail: 12 → 12,5'],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34 }, '-'],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2': 77 }, 'incomplete'],
  ['PL2.2', { 'PL2.2.1': 0, 'PL2.2.2': 0, 'PL2.2': 100 }, 'incomplete'],
  ['PL8.6.3', { ...provided, 'PL8.6.3.1': 90, 'PL8.6.3': 50 }, 'pass'],
  ['PL8.6.3', { ...provided, 'PL8.6.3.1': 90, 'PL8.6.3': 18.9 }, 'pass'],
  ['PL8.6.3', { ...provided, 'PL8.6.3.1': null, 'PL8.6.3': 50 }, 'pass'],
  ['PL8.6.3', { ...provided, 'PL8.6.3.1': 90, 'PL8.6.3': 60 }, 'fail: 60 → 50'],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(ratioEquals, where, typed, undefined)).toBe(expected));
