import type { Form, Indicator, IndicatorId, ReportingLevel } from '../core/form/form';
import { addendsAtLevel } from '../core/form/reporting-level';
import { addDecimals, decimalFromNumber, decimalToNumber, ZERO } from '../core/number/decimal';
import { percentage } from '../core/number/round-half-up';
import { NOTHING_ARISEN } from '../core/report/figure';
import type { CellValue } from '../core/workbook/workbook';

/**
 * What a computed row's own formula gives, as Excel calculates it: numbers held as text count for nothing, a missing
 * input leaves it blank. For cells that no program has calculated yet.
 * @param valueOf what stands in another row's cell, calculated
 * @returns `undefined` for a row that people fill
 */
export function computedFigure(
  form: Form,
  row: Indicator,
  level: ReportingLevel,
  valueOf: (id: IndicatorId) => CellValue,
): CellValue | undefined {
  const numberOf = (id: IndicatorId | undefined): number | undefined => {
    const value = id === undefined ? undefined : valueOf(id);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
  };
  if (row.kind === 'sum') {
    const numbers = addendsAtLevel(form, row, level).map(numberOf);
    if (numbers.includes(undefined)) return '';
    const total = numbers.reduce((sum, number) => addDecimals(sum, decimalFromNumber(number ?? 0)), ZERO);
    return decimalToNumber(total);
  }
  if (row.kind !== 'ratio') return undefined;
  const [numerator, denominator] = [numberOf(row.numerator), numberOf(row.denominator)];
  if (numerator === undefined || denominator === undefined) return '';
  if (denominator === 0) return NOTHING_ARISEN;
  return decimalToNumber(percentage(decimalFromNumber(numerator), decimalFromNumber(denominator), 1));
}
