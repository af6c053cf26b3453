import { spellingAlike } from '../../../src/core/check/spelling-alike';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['report', {}, 'pass', {}],
  ['report', {}, 'fail:  → ', { paragraphs: ['Uỷ ban nhân dân xã', 'Ủy ban nhân dân huyện'] }],
  ['report', {}, 'fail:  → ', { paragraphs: ['Uỷ ban nhân dân xã'] }],
  ['report', {}, 'pass', { paragraphs: ['Luỷ kế, chuỷ'] }],
  ['report', {}, 'fail:  → ', { paragraphs: ['Uỷ ban nhân dân'.normalize('NFD')] }],
  ['report', {}, 'fail:  → ', { readings: { 'PL2.1': { note: 'UỶ BAN' } } }],
  ['report', {}, 'fail:  → ', { readings: { 'PL2.1': { label: 'Uỷ ban' } } }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(spellingAlike, where, typed, { spellings: [{ one: 'ủy', other: 'uỷ' }] }, circumstances)).toBe(
    expected,
  ),
);
