import type { Indicator, IndicatorId } from '../form/form';
import { addendsAtLevel } from '../form/reporting-level';
import { type Decimal, compareDecimals } from '../number/decimal';
import { percentage } from '../number/round-half-up';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { restoreFormula } from './change';
import { inputsOf } from './computed-rows';
import type { Facts } from './facts';
import { figureWords, numberWords } from './figure-words';
import { levelSum } from './input-number';
import { COMPUTED_DECIMALS, fractionWords, knownRatio, ratioInputs } from './ratio';
import { additionWords, sumParts } from './sum-parts';

interface Computation {
  /** What the form computes. */
  readonly value: Decimal;
  /** Of a sum, what it is with every part given, those of another level too: it may hold that. */
  readonly otherwise?: () => Decimal;
  /** Asked for where the cell shows another number. */
  readonly words: () => string;
  readonly inputs: readonly IndicatorId[];
}

/**
 * A cell that holds a formula shows what the form computes. A formula that was never calculated (a file written by a
 * program) is no fault: Excel calculates it when it opens the file. Nor is a blank beside a number held as text, which
 * formulas pass over: that number has its own finding.
 */
export const formulaCurrent = defineCheck({
  place: 'row',
  words: ['computation'],
  concerns: ['formula'],
  judge(facts, { row }) {
    const reading = facts.row(row.id);
    if (!reading?.formula) return undefined;
    const computation = row.kind === 'ratio' ? ratioComputation(facts, row) : sumComputation(facts, row);
    const figure = facts.figure(row.id);
    if (!computation || reading.value === null || figure.state === 'unreadable') return INCOMPLETE;
    if (figure.state === 'number' && holds(figure.value, computation)) return PASS;
    if (inputsOf(row).some((id) => heldAsText(facts, id))) return INCOMPLETE;
    const expected = numberWords(row, computation.value);
    const value = figureWords(row, figure);
    return {
      outcome: 'fail',
      value,
      expected,
      words: { computation: computation.words() },
      related: computation.inputs,
      fix: restoreFormula(row, value, expected),
    };
  },
});

function holds(value: Decimal, computation: Computation): boolean {
  if (compareDecimals(value, computation.value) === 0) return true;
  return computation.otherwise !== undefined && compareDecimals(value, computation.otherwise()) === 0;
}

function heldAsText(facts: Facts, id: IndicatorId): boolean {
  const figure = facts.figure(id);
  return figure.state === 'number' && figure.asText !== undefined;
}

function ratioComputation(facts: Facts, row: Indicator): Computation | undefined {
  const ratio = knownRatio(ratioInputs(facts, row));
  return (
    ratio && {
      value: percentage(ratio.n, ratio.d, COMPUTED_DECIMALS),
      words: () => fractionWords(ratio.n, ratio.d),
      inputs: [ratio.numerator.id, ratio.denominator.id],
    }
  );
}

function sumComputation(facts: Facts, row: Indicator): Computation | undefined {
  const value = levelSum(facts, row);
  return (
    value && {
      value,
      otherwise: () => sumParts(facts, row).totalGiven,
      words: () => additionWords(sumParts(facts, row)),
      inputs: addendsAtLevel(facts.form, row, facts.details.unit.level),
    }
  );
}
