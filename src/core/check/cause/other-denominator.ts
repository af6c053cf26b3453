import type { Indicator } from '../../form/form';
import { type Decimal, compareDecimals } from '../../number/decimal';
import { computationWords, explains } from '../ratio';
import type { RatioClue } from './ratio-clue';

/** With more rows that fit than this, chance is the likelier explanation. */
const MOST_CANDIDATES = 2;

/** Divided by another of the unit's own rows, of the same measure: 26 is 34/130, over all procedures instead of the eligible ones. */
export const otherDenominator: RatioClue = (typed, { denominator, n, d }, facts) => {
  if (n.units === 0n) return undefined;
  const fitting: { readonly row: Indicator; readonly value: Decimal }[] = [];
  for (const row of facts.form.indicators.values()) {
    if (row.id === denominator.id || row.unit !== denominator.unit || !facts.reports(row)) continue;
    const value = facts.number(row.id);
    if (value && compareDecimals(value, d) !== 0 && explains(typed, n, value)) fitting.push({ row, value });
  }
  const [first] = fitting;
  if (!first || fitting.length > MOST_CANDIDATES) return undefined;
  return {
    kind: 'other-denominator',
    of: first.row.id,
    computation: computationWords(n, first.value, typed),
    instead: denominator.id,
  };
};
