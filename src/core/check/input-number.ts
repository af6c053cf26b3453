import type { Indicator, IndicatorId } from '../form/form';
import { addendsAtLevel } from '../form/reporting-level';
import { type Decimal, sumDecimals } from '../number/decimal';
import type { Facts } from './facts';

/** The sum of the parts that the report's level reports, once every one of them is a number. */
export function levelSum(facts: Facts, sum: Indicator): Decimal | undefined {
  const parts = addendsAtLevel(facts.form, sum, facts.details.unit.level).map((id) => inputNumber(facts, id));
  return parts.every((part) => part !== undefined) ? sumDecimals(parts) : undefined;
}

/** A row's number as a computation takes it: a total left blank counts as the sum of its parts. */
export function inputNumber(facts: Facts, id: IndicatorId): Decimal | undefined {
  const row = facts.form.indicators.get(id);
  if (row?.kind === 'sum' && facts.figure(id).state === 'blank') return levelSum(facts, row);
  return facts.number(id);
}
