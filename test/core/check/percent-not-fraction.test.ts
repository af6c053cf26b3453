import { percentNotFraction } from '../../../src/core/check/percent-not-fraction';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL8.3', { 'PL8.3': 0.98 }, 'fail: 98% → 98', { readings: { 'PL8.3': { shown: '98%' } } }],
  ['PL8.3', { 'PL8.3': 1 }, 'fail: 100% → 100', { readings: { 'PL8.3': { shown: '100%' } } }],
  ['PL8.3', { 'PL8.3': 0.5 }, 'pass', { readings: { 'PL8.3': { shown: '0,5' } } }],
  ['PL8.3', { 'PL8.3': '1%' }, 'pass', { readings: { 'PL8.3': { shown: '1%' } } }],
  ['PL8.3', { 'PL8.3': 98 }, 'pass', { readings: { 'PL8.3': { shown: '9800%' } } }],
  ['PL8.3', { 'PL8.3': 0.98 }, 'pass', {}],
  ['PL8.3', {}, 'pass', {}],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(percentNotFraction, where, typed, undefined, circumstances)).toBe(expected),
);
