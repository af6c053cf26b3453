import { rowPresent } from '../../../src/core/check/row-present';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL2.1', {}, 'pass', {}],
  ['PL2.1', {}, 'incomplete:  → ', { without: ['PL2.1'] }],
  ['PL2.1', {}, 'incomplete', { without: ['PL2'] }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(rowPresent, where, typed, undefined, circumstances)).toBe(expected),
);
