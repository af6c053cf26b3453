import fc from 'fast-check';
import { shareFormula } from '../../../src/core/narrative/share-formula';
import { shareInText } from '../../../src/core/narrative/share-text';
import { figureOf } from '../../../src/core/report/figure';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { evaluateFormula } from './evaluate-formula';

const written = (part: CellValue, whole: CellValue, ofMoney: boolean): string =>
  shareInText(figureOf({ indicator: 'PL2.3', value: part }), figureOf({ indicator: 'PL2.2', value: whole }), ofMoney);
const computed = (part: CellValue, whole: CellValue, ofMoney: boolean) =>
  evaluateFormula(
    `=${shareFormula('PL2.3', 'PL2.2', ofMoney)}`,
    new Map([
      ['PL2_3', part],
      ['PL2_2', whole],
    ]),
  );

describe('a share of two figures in a sentence', () => {
  test.each<[CellValue, CellValue, string]>([
    [222, 541, '41%'],
    [317, 541, '58,6%'],
    [2, 541, '0,4%'],
    [16, 20, '80%'],
    [1, 16, '6,3%'],
    [1, 2000, '0,1%'],
    [1, 2001, '0%'],
    [0, 20, '0%'],
    [21, 20, '105%'],
    [400, 3, '13333,3%'],
    [0, 0, 'không phát sinh'],
    [5, 0, 'không phát sinh'],
    [null, 20, '……%'],
    [5, null, '……%'],
    ['', 20, '……%'],
    ['16', 20, '……%'],
    [-1, 20, '……%'],
    [1, -20, '……%'],
    [1.5, 20, '……%'],
    [1, 2.5, '……%'],
    ['không phát sinh', 20, '……%'],
    [{ error: '#REF!' }, 20, '……%'],
  ])('%j of %j is %s, written and computed', (part, whole, expected) =>
    expect([written(part, whole, false), computed(part, whole, false)]).toEqual([expected, expected]),
  );

  test.each<[CellValue, CellValue, string]>([
    [550, 7000, '7,9%'],
    [0.5, 2.5, '20%'],
    [12.345678, 100, '12,3%'],
    [-1, 2, '……%'],
    [1, 0, 'không phát sinh'],
  ])('%j of %j million is %s, written and computed', (part, whole, expected) =>
    expect([written(part, whole, true), computed(part, whole, true)]).toEqual([expected, expected]),
  );

  test('a name that is gone leaves a gap', () =>
    expect(evaluateFormula(`=${shareFormula('PL2.3', 'PL2.2', false)}`, new Map([['PL2_3', 1]]))).toBe('……%'));

  const count = fc.oneof(
    fc.nat(60),
    fc.maxSafeNat().map((n) => n % 1e12),
    fc.constantFrom<CellValue>(null, -3, 0.5),
  );
  const amount = fc.integer({ min: -200, max: 4_000_000_000 }).map((units) => Number(`${units}e-3`));
  test.each<[string, fc.Arbitrary<CellValue>, boolean]>([
    ['counts', count, false],
    ['amounts', amount, true],
  ])('of %s is written as it is computed, whatever they are', (_, values, ofMoney) =>
    fc.assert(
      fc.property(values, values, (part, whole) =>
        expect(computed(part, whole, ofMoney)).toBe(written(part, whole, ofMoney)),
      ),
      { numRuns: 2000 },
    ),
  );
});
