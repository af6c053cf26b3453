import { NOTHING_ARISEN } from '../report/figure';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { restoreFormula } from './change';
import { figureWords } from './figure-words';
import { ratioInputs } from './ratio';

export interface NothingOptions {
  /** What is amiss over a zero denominator: a number in the cell, or nothing in it. */
  readonly refuses: 'number' | 'blank';
}

/** A ratio over nothing says "không phát sinh": it has no value, least of all 100. */
export const nothingNotCounted = defineCheck({
  place: 'row',
  words: ['numerator', 'denominator'],
  concerns: ({ refuses }) => [refuses],
  faults: ({ refuses }: NothingOptions) =>
    refuses === 'number' || refuses === 'blank' ? [] : [`refuses ${String(refuses)}`],
  judge(facts, { row }, { refuses }) {
    const reading = facts.row(row.id);
    if (!reading) return undefined;
    const { numerator, denominator, n, d } = ratioInputs(facts, row);
    if (n === undefined || d === undefined) return INCOMPLETE;
    // A part of nothing is another rule's matter.
    if (d.units !== 0n || n.units !== 0n) return PASS;
    const figure = facts.figure(row.id);
    if (figure.state !== refuses || (refuses === 'blank' && reading.formula)) return PASS;
    const value = figureWords(row, figure);
    return {
      outcome: 'fail',
      value,
      expected: NOTHING_ARISEN,
      words: { numerator: numerator.id, denominator: denominator.id },
      related: [numerator.id, denominator.id],
      fix: restoreFormula(row, value, NOTHING_ARISEN),
    };
  },
});
