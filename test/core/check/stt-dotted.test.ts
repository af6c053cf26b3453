import { sttDotted } from '../../../src/core/check/stt-dotted';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL2.6.1', {}, 'pass', {}],
  ['PL2.6.1', {}, 'fail: 6,1 → 6.1', { readings: { 'PL2.6.1': { stt: '6,1' } } }],
  ['PL2.6.1', {}, 'pass', { readings: { 'PL2.6.1': { stt: '6.1.' } } }],
  ['PL2.6.1', {}, '-', { readings: { 'PL2.6.1': { stt: undefined } } }],
  ['PL8.6.1.1', {}, 'fail: 6,1,1 → 6.1.1', { readings: { 'PL8.6.1.1': { stt: '6,1,1' } } }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(sttDotted, where, typed, undefined, circumstances)).toBe(expected),
);
