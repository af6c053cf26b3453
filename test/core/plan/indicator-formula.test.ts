import fc from 'fast-check';
import type { ReportingLevel } from '../../../src/core/form/form';
import { decimalFromNumber, decimalToNumber } from '../../../src/core/number/decimal';
import { percentage } from '../../../src/core/number/round-half-up';
import { indicatorFormula } from '../../../src/core/plan/indicator-formula';
import { figureAddresses, placeRows } from '../../../src/core/plan/placed-row';
import { evaluate, type Value } from './evaluate-formula';
import { tinyForm } from './tiny-form';

// Rows stand from row 7 on: D7, D8, …
const form = tinyForm({
  2: [
    { stt: '1', kind: 'ratio', numerator: '1.2', denominator: '1.1' },
    { stt: '1.1', kind: 'count' },
    { stt: '1.2', kind: 'count' },
    { stt: '2', kind: 'sum', addends: ['2.1', '2.2'] },
    { stt: '2.1', kind: 'count', reportedBy: 'district' },
    { stt: '2.2', kind: 'count' },
    { stt: '3', kind: 'ratio', numerator: '3.2', denominator: '3.1' },
    { stt: '3.1', kind: 'money' },
    { stt: '3.2', kind: 'money' },
    { stt: '4', kind: 'sum', addends: ['3.1', '3.2'] },
    { stt: '5', kind: 'ratio', numerator: '2.2', denominator: '2' },
    { stt: '6', kind: 'percent' },
    { stt: '7', kind: 'group' },
  ],
});
const rows = placeRows(form.appendices[0]!);
const formulaOf = (stt: string, level: ReportingLevel = 'district'): string | undefined =>
  indicatorFormula(form, form.indicators.get(`PL2.${stt}`)!, level, figureAddresses(rows));
const ratio = (n: Value, d: Value): Value => evaluate(formulaOf('1')!, { D9: n, D8: d });
const moneyRatio = (n: Value, d: Value): Value => evaluate(formulaOf('3')!, { D15: n, D14: d });
const exact = (n: number, d: number): number =>
  decimalToNumber(percentage(decimalFromNumber(n), decimalFromNumber(d), 1));

test.each([
  ['1', 'district', '=IF(COUNT(D9,D8)<2,"",IF(D8=0,"không phát sinh",QUOTIENT(D9*2000+SIGN(D9)*ABS(D8),2*D8)/10))'],
  ['2', 'district', '=IF(COUNT(D11,D12)<2,"",D11+D12)'],
  ['2', 'commune', '=IF(COUNT(D12)<1,"",D12)'],
  [
    '3',
    'commune',
    '=IF(COUNT(D15,D14)<2,"",IF(ROUND(D14*10^6,0)=0,"không phát sinh",' +
      'QUOTIENT(ROUND(D15*10^6,0)*2000+SIGN(ROUND(D15*10^6,0))*ABS(ROUND(D14*10^6,0)),2*ROUND(D14*10^6,0))/10))',
  ],
  ['4', 'commune', '=IF(COUNT(D14,D15)<2,"",ROUND(D14+D15,6))'],
  ['6', 'commune', undefined],
  ['7', 'commune', undefined],
] as const)('row %s of a %s', (stt, level, formula) => expect(formulaOf(stt, level)).toBe(formula));

describe('ratio of counts', () => {
  test.each<[Value, Value, Value]>([
    [539, 541, 99.6],
    [34, 44, 77.3],
    [34, 34, 100],
    [0, 56, 0],
    [1, 2000, 0.1],
    [1, 2001, 0],
    [3, 2, 150],
    [0, 0, 'không phát sinh'],
    [5, 0, 'không phát sinh'],
    [null, 44, ''],
    [34, null, ''],
    [null, null, ''],
    ['541 hồ sơ', 541, ''],
    ['', 541, ''],
    [-1, 2000, -0.1],
    [1, -2000, -0.1],
    [12.5, 50, 25],
  ])('%p of %p is %p', (n, d, shown) => expect(ratio(n, d)).toBe(shown));

  const count = fc.oneof(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 10 ** 9 }));

  test('equals the exact percentage, counts up to 10^9', () => {
    fc.assert(
      fc.property(
        count,
        count.filter((d) => d > 0),
        (n, d) => expect(ratio(n, d)).toBe(exact(n, d)),
      ),
      { numRuns: 2000 },
    );
  });

  test('equals it on and beside every half', () => {
    // n/d half way between two tenths: 2000·n = d·(2k − 1).
    const half = fc.record({ k: fc.integer({ min: 1, max: 1000 }), unit: fc.integer({ min: 1, max: 499_999 }) });
    fc.assert(
      fc.property(half, fc.integer({ min: -1, max: 1 }), ({ k, unit }, off) => {
        const n = (2 * k - 1) * unit + off;
        expect(ratio(n, 2000 * unit)).toBe(exact(n, 2000 * unit));
      }),
      { numRuns: 2000 },
    );
  });

  test('equals it for impossible, negative counts too', () => {
    const any = fc.integer({ min: -(10 ** 6), max: 10 ** 6 });
    fc.assert(
      fc.property(
        any,
        any.filter((d) => d !== 0),
        (n, d) => expect(Number(ratio(n, d)) + 0).toBe(exact(n, d)),
      ),
    );
  });
});

describe('ratio of amounts', () => {
  test.each<[Value, Value, Value]>([
    [550, 7000, 7.9],
    [0.35, 0.7, 50],
    [0.0005, 1, 0.1],
    [0.000001, 0.002, 0.1],
    [1.005, 10.05, 10],
    [0, 0, 'không phát sinh'],
    [1, 0.0000001, 'không phát sinh'],
    [null, 7000, ''],
    [-0.0005, 1, -0.1],
  ])('%p of %p is %p', (n, d, shown) => expect(moneyRatio(n, d)).toBe(shown));

  test.each([
    [0, 10 ** 9],
    [3, 10 ** 6],
    [6, 4_500_000],
  ])('equals the exact percentage with %d decimals, amounts up to %d', (decimals, most) => {
    const amount = fc.integer({ min: 0, max: most * 10 ** decimals }).map((units) => Number(`${units}e-${decimals}`));
    fc.assert(
      fc.property(
        amount,
        amount.filter((d) => d > 0),
        (n, d) => expect(moneyRatio(n, d)).toBe(exact(n, d)),
      ),
      {
        numRuns: 1000,
      },
    );
  });
});

describe('sum', () => {
  test.each<[Value, Value, Value]>([
    [1, 2, 3],
    [0, 0, 0],
    [null, 2, ''],
    [1, null, ''],
    ['một', 2, ''],
  ])('%p and %p make %p', (a, b, shown) => expect(evaluate(formulaOf('2')!, { D11: a, D12: b })).toBe(shown));

  test('of amounts shows no binary fraction', () => {
    expect(evaluate(formulaOf('4')!, { D14: 0.1, D15: 0.2 })).toBe(0.3);
  });

  test.each<[Value, Value]>([
    ['', ''],
    [4, 25],
    [0, 'không phát sinh'],
  ])('a ratio over a sum of %p is %p', (sum, shown) => {
    expect(evaluate(formulaOf('5')!, { D10: sum, D12: sum === 4 ? 1 : 0 })).toBe(shown);
  });
});
