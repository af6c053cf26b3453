import type { Indicator, IndicatorId } from '../form/form';
import { addendsAtLevel } from '../form/reporting-level';
import { type Decimal, sumDecimals } from '../number/decimal';
import { formatCount } from '../number/format-number';
import type { Part } from './cause/sum-causes';
import type { Facts } from './facts';
import { inputNumber, levelSum } from './input-number';

/** A sum's parts as they stand. */
export interface SumParts {
  /** Every part that is a number. */
  readonly given: readonly Part[];
  /** The parts that the report's level reports. */
  readonly owed: readonly IndicatorId[];
  /** The sum of the parts owed, once all of them are numbers. */
  readonly total?: Decimal;
  /** The sum of every part given: a unit that also typed another level's parts may have added them too. */
  readonly totalGiven: Decimal;
}

/** Reads the parts of a sum. */
export function sumParts(facts: Facts, sum: Indicator): SumParts {
  const given = (sum.addends ?? []).flatMap((id) => {
    const row = facts.form.indicators.get(id);
    const value = inputNumber(facts, id);
    return row && value ? [{ row, value }] : [];
  });
  return {
    given,
    owed: addendsAtLevel(facts.form, sum, facts.details.unit.level),
    total: levelSum(facts, sum),
    totalGiven: sumDecimals(given.map(({ value }) => value)),
  };
}

/** `34 + 00 = 34`, of the parts owed; of a single part its figure alone. */
export function additionWords({ given, owed, total }: SumParts): string {
  const words = given.filter(({ row }) => owed.includes(row.id)).map(({ value }) => formatCount(value));
  return words.length > 1 && total ? `${words.join(' + ')} = ${formatCount(total)}` : words.join('');
}
