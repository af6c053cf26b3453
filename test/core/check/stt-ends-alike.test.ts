import { sttEndsAlike } from '../../../src/core/check/stt-ends-alike';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['report', {}, 'pass', {}],
  ['report', {}, 'fail:  → ', { readings: { 'PL2.1': { stt: '1.' } } }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(sttEndsAlike, where, typed, undefined, circumstances)).toBe(expected),
);
