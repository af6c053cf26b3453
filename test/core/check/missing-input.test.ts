import { missingInput } from '../../../src/core/check/missing-input';
import type { Circumstances, Typed } from '../rule/figures';
import { facts, row } from './judge';

test.each<[string, Typed, string | undefined, Circumstances]>([
  ['PL2.2', { 'PL2.2.1': 44 }, 'PL2.2.2', {}],
  ['PL2.2', { 'PL2.2.2': 34 }, 'PL2.2.1', {}],
  ['PL2.2', { 'PL2.2.1': 44, 'PL2.2.2': 34 }, undefined, {}],
  ['PL2.2', { 'PL2.2.1': 0 }, undefined, {}],
  ['PL2.2', { 'PL2.2.1': 44 }, undefined, { without: ['PL2.2.2'] }],
  ['PL8.6.3', { 'PL8.6.3.2': 5, 'PL8.6.3.1': null }, undefined, {}],
  ['PL4.3.1', { 'PL4.3.1.1': 5 }, undefined, {}],
])('%s with %j lacks %s', (id, typed, expected, circumstances) =>
  expect(missingInput(facts(typed, circumstances), row(id))?.missing.id).toBe(expected),
);
