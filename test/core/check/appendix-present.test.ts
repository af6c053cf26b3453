import { appendixPresent } from '../../../src/core/check/appendix-present';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL2', {}, 'pass', {}],
  ['PL2', {}, 'incomplete:  → ', { without: ['PL2'] }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(appendixPresent, where, typed, undefined, circumstances)).toBe(expected),
);
