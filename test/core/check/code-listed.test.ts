import { codeListed } from '../../../src/core/check/code-listed';
import type { Typed } from '../rule/figures';
import { judged, wordsOf } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.6', { 'PL2.6': 1 }, 'pass'],
  ['PL2.6', { 'PL2.6': '01' }, 'pass'],
  ['PL2.6', {}, 'pass'],
  ['PL2.6', { 'PL2.6': 2 }, 'fail: 2 → '],
  ['PL2.6.2', { 'PL2.6.2': 2 }, 'pass'],
  ['PL2.6.2', { 'PL2.6.2': 0.5 }, 'fail: 0,5 → '],
  ['PL2.6', { 'PL2.6': 'có' }, 'incomplete'],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(codeListed, where, typed, undefined)).toBe(expected));

test('names the codes and their meanings', () =>
  expect(wordsOf(codeListed, 'PL2.6.2', { 'PL2.6.2': 3 }, undefined)).toEqual({
    codes: '0 = Trực tuyến; 1 = Phát phiếu; 2 = Kết hợp',
  }));
