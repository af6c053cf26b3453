import type { Form, Indicator, IndicatorId, ReportingLevel } from '../form/form';
import { addendsAtLevel } from '../form/reporting-level';
import { NOTHING_ARISEN } from '../report/figure';
import { isMoneyRow } from './money-rows';

/** Address of a row's figure on its own sheet: `D10`. */
export type AddressOf = (id: IndicatorId) => string;

/**
 * Formula of a computed row, en-US with `=`; `undefined` for a row that a person fills. It refers to cells of its own
 * sheet, not to names, so it lives on when names are gone; it has no decimal and no text that a locale could change,
 * and every function is in Excel 2007.
 */
export function indicatorFormula(
  form: Form,
  row: Indicator,
  level: ReportingLevel,
  addressOf: AddressOf,
): string | undefined {
  if (row.kind === 'sum') return sumFormula(addendsAtLevel(form, row, level).map(addressOf), isMoneyRow(form, row.id));
  if (row.kind !== 'ratio' || row.numerator === undefined || row.denominator === undefined) return undefined;
  const decimal = isMoneyRow(form, row.numerator) || isMoneyRow(form, row.denominator);
  return ratioFormula(addressOf(row.numerator), addressOf(row.denominator), decimal);
}

/**
 * Percentage with one decimal, halves away from zero as core/number's `percentage`, by whole numbers: of n and d,
 * tenths of a percent are the whole part of (2000·n ± d) / 2d. Whole n and d are exact up to 10^12. Amounts of money
 * are taken in millionths first (the đồng of a million), exact up to 4,5 million units.
 * Blank until both cells hold numbers; the words where there is nothing to divide by.
 */
function ratioFormula(numerator: string, denominator: string, decimal: boolean): string {
  const whole = (cell: string): string => (decimal ? `ROUND(${cell}*10^6,0)` : cell);
  const [n, d] = [whole(numerator), whole(denominator)];
  const tenths = `QUOTIENT(${n}*2000+SIGN(${n})*ABS(${d}),2*${d})`;
  return `=IF(COUNT(${numerator},${denominator})<2,"",IF(${d}=0,"${NOTHING_ARISEN}",${tenths}/10))`;
}

/** Blank until every part is a number. Amounts with decimals are rounded where binary fractions would show. */
function sumFormula(cells: readonly string[], decimal: boolean): string {
  const total = decimal ? `ROUND(${cells.join('+')},6)` : cells.join('+');
  return `=IF(COUNT(${cells.join(',')})<${cells.length},"",${total})`;
}
