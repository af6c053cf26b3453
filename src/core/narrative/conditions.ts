import type { IndicatorId } from '../form/form';
import { type Decimal, compareDecimals, decimalFromNumber } from '../number/decimal';
import { indicatorName } from '../plan/names';
import { periodDefinition } from '../report/period';
import type { DetailTexts } from './detail-tokens';
import { isNothing } from './figure-formula';
import { type Figures, figureAt, isGap, numberIn } from './figure-text';
import { formulaText } from './formula-text';
import type { Condition } from './paragraph';

/** What conditions are decided on. */
export interface Facts {
  readonly figures: Figures;
  readonly details: DetailTexts;
}

/** Whether a condition holds; the same answer as {@link conditionFormula} gives in the workbook. */
export function holds(condition: Condition, facts: Facts): boolean {
  const value = (id: IndicatorId): Decimal | undefined => numberIn(figureAt(facts.figures, id));
  const compares = (left: Decimal | undefined, right: Decimal | undefined, test: (order: number) => boolean): boolean =>
    left !== undefined && right !== undefined && test(compareDecimals(left, right));
  if ('zero' in condition) return value(condition.zero)?.units === 0n;
  if ('positive' in condition) return (value(condition.positive)?.units ?? 0n) > 0n;
  if ('blank' in condition) return isGap(figureAt(facts.figures, condition.blank));
  if ('nothing' in condition) return figureAt(facts.figures, condition.nothing).state === 'nothing';
  if ('equals' in condition) {
    const [id, number] = condition.equals;
    return compares(value(id), decimalFromNumber(number), (order) => order === 0);
  }
  if ('less' in condition) return compares(value(condition.less[0]), value(condition.less[1]), (order) => order < 0);
  if ('same' in condition) return compares(value(condition.same[0]), value(condition.same[1]), (order) => order === 0);
  if ('part' in condition) {
    const [part, whole] = condition.part.map(value);
    return part !== undefined && part.units > 0n && compares(part, whole, (order) => order <= 0);
  }
  if ('period' in condition)
    return condition.period.some((kind) => periodDefinition(kind).phrase === facts.details.get('BC_Ky'));
  if ('all' in condition) return condition.all.every((each) => holds(each, facts));
  if ('any' in condition) return condition.any.some((each) => holds(each, facts));
  return !holds(condition.not, facts);
}

/** en-US formula (without `=`) that is TRUE or FALSE, never an error: a missing name makes it FALSE, or blank TRUE. */
export function conditionFormula(condition: Condition): string {
  const test = (id: IndicatorId, comparison: string): string =>
    `IF(ISNUMBER(${indicatorName(id)}),${indicatorName(id)}${comparison},FALSE)`;
  const numbers = (ids: readonly [IndicatorId, IndicatorId], test: (left: string, right: string) => string): string => {
    const [left, right] = [indicatorName(ids[0]), indicatorName(ids[1])];
    return `IF(AND(ISNUMBER(${left}),ISNUMBER(${right})),${test(left, right)},FALSE)`;
  };
  if ('zero' in condition) return test(condition.zero, '=0');
  if ('positive' in condition) return test(condition.positive, '>0');
  if ('blank' in condition) {
    const name = indicatorName(condition.blank);
    return `IFERROR(TRIM(${name})="",TRUE)`;
  }
  if ('nothing' in condition) return isNothing(indicatorName(condition.nothing));
  if ('equals' in condition) return test(condition.equals[0], `=${condition.equals[1]}`);
  if ('less' in condition) return numbers(condition.less, (left, right) => `${left}<${right}`);
  if ('same' in condition) return numbers(condition.same, (left, right) => `${left}=${right}`);
  if ('part' in condition) return numbers(condition.part, (part, whole) => `AND(${part}>0,${part}<=${whole})`);
  if ('period' in condition) {
    const phrases = condition.period.map((kind) => `BC_Ky=${formulaText(periodDefinition(kind).phrase)}`);
    return `IFERROR(OR(${phrases.join(',')}),FALSE)`;
  }
  if ('all' in condition) return `AND(${condition.all.map(conditionFormula).join(',')})`;
  if ('any' in condition) return `OR(${condition.any.map(conditionFormula).join(',')})`;
  return `NOT(${conditionFormula(condition.not)})`;
}

/** The rows that a condition reads. */
export function indicatorsOf(condition: Condition): readonly IndicatorId[] {
  if ('zero' in condition) return [condition.zero];
  if ('positive' in condition) return [condition.positive];
  if ('blank' in condition) return [condition.blank];
  if ('nothing' in condition) return [condition.nothing];
  if ('equals' in condition) return [condition.equals[0]];
  if ('less' in condition) return condition.less;
  if ('same' in condition) return condition.same;
  if ('part' in condition) return condition.part;
  if ('period' in condition) return [];
  if ('all' in condition) return condition.all.flatMap(indicatorsOf);
  if ('any' in condition) return condition.any.flatMap(indicatorsOf);
  return indicatorsOf(condition.not);
}
