import type { Indicator, IndicatorId } from '../form/form';
import { type Decimal, compareDecimals } from '../number/decimal';
import { percentage } from '../number/round-half-up';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { restoreFormula } from './change';
import { inputsOf } from './computed-rows';
import type { Facts } from './facts';
import { figureWords, numberWords } from './figure-words';
import { COMPUTED_DECIMALS, fractionWords, knownRatio, ratioInputs } from './ratio';
import { additionWords, sumParts } from './sum-parts';

interface Computation {
  /** The first is what the form computes; a sum may also hold every part given. */
  readonly values: readonly [Decimal, ...Decimal[]];
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
    if (figure.state === 'number' && computation.values.some((value) => compareDecimals(figure.value, value) === 0)) {
      return PASS;
    }
    if (inputsOf(row).some((id) => heldAsText(facts, id))) return INCOMPLETE;
    const expected = numberWords(row, computation.values[0]);
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

function heldAsText(facts: Facts, id: IndicatorId): boolean {
  const figure = facts.figure(id);
  return figure.state === 'number' && figure.asText !== undefined;
}

function ratioComputation(facts: Facts, row: Indicator): Computation | undefined {
  const ratio = knownRatio(ratioInputs(facts, row));
  return (
    ratio && {
      values: [percentage(ratio.n, ratio.d, COMPUTED_DECIMALS)],
      words: () => fractionWords(ratio.n, ratio.d),
      inputs: [ratio.numerator.id, ratio.denominator.id],
    }
  );
}

function sumComputation(facts: Facts, row: Indicator): Computation | undefined {
  const parts = sumParts(facts, row);
  return (
    parts.total && { values: [parts.total, parts.totalGiven], words: () => additionWords(parts), inputs: parts.owed }
  );
}
