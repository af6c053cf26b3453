import type { Indicator } from '../form/form';
import { compareDecimals, type Decimal, ZERO } from '../number/decimal';
import type { Facts } from './facts';
import { ratioInputs } from './ratio';

/** The one input of a ratio that is blank, beside the one that is given. */
export interface MissingInput {
  readonly missing: Indicator;
  readonly given: Indicator;
  readonly value: Decimal;
}

/**
 * The input that a ratio still lacks, where the other one is given and more than nothing: of nothing there is no part
 * to ask for. Rows that the workbook does not have are not asked for, nor totals: their parts are.
 */
export function missingInput(facts: Facts, ratio: Indicator): MissingInput | undefined {
  const { numerator, denominator, n, d } = ratioInputs(facts, ratio);
  const lacks = (row: Indicator): boolean =>
    row.kind !== 'sum' &&
    facts.row(row.id) !== undefined &&
    facts.figure(row.id).state === 'blank' &&
    facts.reports(row);
  const positive = (value: Decimal | undefined): value is Decimal =>
    value !== undefined && compareDecimals(value, ZERO) > 0;
  if (positive(d) && n === undefined && lacks(numerator)) return { missing: numerator, given: denominator, value: d };
  if (positive(n) && d === undefined && lacks(denominator)) return { missing: denominator, given: numerator, value: n };
  return undefined;
}
