import { sumCauses } from '../../../../src/core/check/cause/sum-causes';
import { sumParts } from '../../../../src/core/check/sum-parts';
import { decimalFromNumber } from '../../../../src/core/number/decimal';
import type { Typed } from '../../rule/figures';
import { facts, row } from '../judge';

const online: Typed = { 'PL8.6.1.1': 34, 'PL8.6.2.1': 56, 'PL8.6.1.2': 34, 'PL8.6.2.2': 10 };

test.each<[string, number, Typed, object | undefined]>([
  ['PL8.6.3.1', 90, online, { kind: 'other-addends', rows: 'PL8.6.1.1 + PL8.6.2.1', computation: '34 + 56' }],
  ['PL8.6.3.1', 34, online, { kind: 'part-left-out', of: 'PL8.6.2.2', count: '10' }],
  ['PL8.6.3.1', 54, online, { kind: 'part-twice', of: 'PL8.6.2.2', count: '10' }],
  ['PL8.6.3.1', 444, online, undefined],
  ['PL8.6.3.1', 21, { 'PL8.6.1.2': 11, 'PL8.6.2.2': 1 }, { kind: 'digits-swapped', computed: '12' }],
  ['PL3.1', 5, { 'PL3.1.2': 3 }, undefined],
])('%s typed as %d', (id, typed, figures, expected) => {
  const report = facts(figures);
  const { given, total } = sumParts(report, row(id));
  if (!total) throw new Error('A part is blank');
  expect(sumCauses(decimalFromNumber(typed), total, given, report)).toEqual(expected ? [expected] : []);
});
