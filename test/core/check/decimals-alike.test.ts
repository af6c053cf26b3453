import { decimalsAlike } from '../../../src/core/check/decimals-alike';
import type { Typed } from '../rule/figures';
import { judged } from './judge';

const ratios: Typed = { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL4.3.2.1': 541, 'PL4.3.2.2': 539 };

test.each<[string, Typed, string]>([
  ['report', { ...ratios, 'PL2.2': '77', 'PL4.3.2': '99,6' }, 'fail:  → '],
  ['report', { ...ratios, 'PL2.2': '77,3', 'PL4.3.2': '99,6' }, 'pass'],
  ['report', { ...ratios, 'PL2.2': '77' }, 'pass'],
  [
    'report',
    { 'PL2.2.1': 4, 'PL2.2.2': 2, 'PL2.2': '50', 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL4.3.2': '99,6' },
    'pass',
  ],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(decimalsAlike, where, typed, undefined)).toBe(expected));
