import { formulaKept } from '../../../src/core/check/formula-kept';
import type { Typed } from '../rule/figures';
import { facts, judged, row } from './judge';

test.each<[string, Typed, string]>([
  ['PL2.2', {}, 'pass'],
  ['PL2.2', { 'PL2.2': null }, 'pass'],
  ['PL2.2', { 'PL2.2': 77 }, 'fail: 77 → '],
  ['PL3.1', { 'PL3.1': 1 }, 'fail: 01 → '],
  ['PL2.2', { 'PL2.2': 'không phát sinh' }, 'fail: không phát sinh → '],
])('at %s, %j: %s', (where, typed, expected) => expect(judged(formulaKept, where, typed, undefined)).toBe(expected));

test.each<[string, Typed, string]>([
  ['PL2.2', { 'PL2.2': 77, 'PL2.2.1': 44, 'PL2.2.2': 34 }, '77,3'],
  ['PL3.2.2', { 'PL3.2.2': 100, 'PL3.2.2.1': 0, 'PL3.2.2.2': 0 }, 'không phát sinh'],
  ['PL3.2.2', { 'PL3.2.2': 100, 'PL3.2.2.1': 0 }, ''],
  ['PL3.1', { 'PL3.1': 5, 'PL3.1.2': 1 }, '01'],
])('%s, %j: the formula put back will show "%s"', (where, typed, after) => {
  const verdict = formulaKept.judge(facts(typed), { kind: 'row', where, row: row(where) }, undefined);
  const fix = verdict && 'fix' in verdict ? verdict.fix : undefined;
  expect(fix?.changes.map((change) => change.after)).toEqual([after]);
});
