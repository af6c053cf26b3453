import { unitPrinted } from '../../../src/core/check/unit-printed';
import type { Circumstances, Typed } from '../rule/figures';
import { judged } from './judge';

test.each<[string, Typed, string, Circumstances]>([
  ['PL2.1', {}, 'fail:  → Văn bản', { readings: { 'PL2.1': { unit: '' } } }],
  ['PL2.1', {}, '-', { readings: { 'PL2.1': { unit: undefined } } }],
  ['PL2.1', {}, 'pass', {}],
  ['PL2.3', {}, '-', {}],
  ['PL2.1', {}, 'pass', { readings: { 'PL2.1': { unit: 'Hồ sơ' } } }],
])('at %s, %j: %s', (where, typed, expected, circumstances) =>
  expect(judged(unitPrinted, where, typed, { refuses: 'blank' }, circumstances)).toBe(expected),
);

test.each([
  ['older', 'PL2.6.1', 'Số lượng', 'fail: Số lượng → Phiếu'],
  ['older', 'PL2.6.1', ' phiếu.', 'pass'],
  ['older', 'PL2.6.1', 'Người', 'pass'],
  ['other', 'PL2.6.1', 'Số lượng', 'pass'],
  ['other', 'PL7.1.1', 'Đồng', 'fail: Đồng → Triệu đồng'],
  ['other', 'PL7.1.1', 'triệu  đồng', 'pass'],
  ['other', 'PL2.6', 'Có = 1; Không = 0', 'pass'],
] as const)('refusing %s, %s with unit %j: %s', (refuses, where, unit, expected) =>
  expect(judged(unitPrinted, where, {}, { refuses }, { readings: { [where]: { unit } } })).toBe(expected),
);
