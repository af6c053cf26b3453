import fc from 'fast-check';
import { figureFormula } from '../../../src/core/narrative/figure-formula';
import { figureInText } from '../../../src/core/narrative/figure-text';
import type { FigureStyle } from '../../../src/core/narrative/paragraph';
import { figureOf } from '../../../src/core/report/figure';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { evaluateFormula } from './evaluate-formula';
import { tinyForm } from './tiny-form';

const STYLES: Readonly<Record<string, FigureStyle>> = {
  count: { kind: 'count' },
  percent: { kind: 'percent' },
  money: { kind: 'money', unit: 'triệu đồng' },
  amount: { kind: 'money', unit: '' },
  code: { kind: 'code', list: tinyForm.codeLists[0] ?? { id: '', codes: [] } },
};

const written = (style: FigureStyle, value: CellValue) => figureInText(figureOf({ indicator: 'PL2.2', value }), style);
const computed = (style: FigureStyle, value: CellValue) =>
  evaluateFormula(`=${figureFormula('PL2.2', style)}`, new Map([['PL2_2', value]]));

describe('a figure in a sentence', () => {
  test.each<[string, CellValue, string]>([
    ['count', 0, '00'],
    ['count', 1, '01'],
    ['count', 9, '09'],
    ['count', 10, '10'],
    ['count', 541, '541'],
    ['count', 999, '999'],
    ['count', 1000, '1.000'],
    ['count', 7005, '7.005'],
    ['count', 1234567, '1.234.567'],
    ['count', 7000000000, '7.000.000.000'],
    ['count', 2.5, '……'],
    ['count', -1, '……'],
    ['count', null, '……'],
    ['count', '  ', '……'],
    ['count', '00', '00'],
    ['count', '541 hồ sơ', '541 hồ sơ'],
    ['count', { error: '#REF!' }, '……'],
    ['count', { error: '#DIV/0!' }, '……'],
    ['percent', 99.6, '99,6%'],
    ['percent', 100, '100%'],
    ['percent', 0, '0%'],
    ['percent', 7.86, '7,9%'],
    ['percent', 99.95, '100%'],
    ['percent', 0.4, '0,4%'],
    ['percent', 1200, '1200%'],
    ['percent', -3, '……%'],
    ['percent', null, '……%'],
    ['percent', '', '……%'],
    ['percent', '99,8', '99,8%'],
    ['percent', '41 %', '41%'],
    ['percent', 'không phát sinh', 'không phát sinh'],
    ['percent', 'Không phát sinh', 'không phát sinh'],
    ['percent', { error: '#N/A' }, '……%'],
    ['money', 7000, '7.000 triệu đồng'],
    ['money', 550, '550 triệu đồng'],
    ['money', 5, '5 triệu đồng'],
    ['money', 0, '0 triệu đồng'],
    ['money', 1234.5, '1.234,5 triệu đồng'],
    ['money', 0.05, '0,05 triệu đồng'],
    ['money', 12.005, '12,005 triệu đồng'],
    ['money', 999.9999, '1.000 triệu đồng'],
    ['money', -1, '…… triệu đồng'],
    ['money', null, '…… triệu đồng'],
    ['money', 'không phát sinh', 'không phát sinh'],
    ['amount', 7000, '7.000'],
    ['amount', null, '……'],
    ['code', 0, 'trực tuyến'],
    ['code', 1, 'phát phiếu'],
    ['code', 2, '……'],
    ['code', null, '……'],
    ['code', 'có', 'có'],
  ])('%s of %j is %s, written and computed', (name, value, expected) => {
    const style = STYLES[name];
    if (!style) throw new Error(name);
    expect([written(style, value), computed(style, value)]).toEqual([expected, expected]);
  });

  const decimals = (digits: number): fc.Arbitrary<number> =>
    fc.integer({ min: -20_000, max: 99_999_999 }).map((units) => Number(`${units}e-${digits}`));

  test.each<[string, fc.Arbitrary<CellValue>]>([
    [
      'count',
      fc.oneof(
        fc.maxSafeNat().map((n) => n % 1e12),
        decimals(1),
      ),
    ],
    ['percent', fc.oneof(decimals(0), decimals(1), decimals(2))],
    [
      'money',
      fc.oneof(
        decimals(0),
        decimals(2),
        decimals(3),
        decimals(4),
        fc.maxSafeNat().map((n) => n % 1e12),
      ),
    ],
  ])('a %s is written as it is computed, whatever it is', (name, values) => {
    const style = STYLES[name];
    if (!style) throw new Error(name);
    fc.assert(
      fc.property(values, (value) => expect(computed(style, value)).toBe(written(style, value))),
      { numRuns: 2000 },
    );
  });
});
