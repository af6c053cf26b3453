import { INCOMPLETE, PASS, defineCheck } from './check';
import { restoreFormula } from './change';
import { computedWords, fractionWords, knownRatio, ratioInputs } from './ratio';

/** A ratio whose two inputs are given is given too. A cell that holds a formula is judged by what it shows. */
export const ratioGiven = defineCheck({
  place: 'row',
  words: ['numerator', 'denominator', 'fraction'],
  concerns: ['blank'],
  judge(facts, { row }) {
    const reading = facts.row(row.id);
    if (!reading || reading.formula) return undefined;
    if (facts.figure(row.id).state !== 'blank') return PASS;
    const ratio = knownRatio(ratioInputs(facts, row));
    if (!ratio) return INCOMPLETE;
    const expected = computedWords(ratio);
    return {
      outcome: 'fail',
      value: '',
      expected,
      words: {
        numerator: ratio.numerator.id,
        denominator: ratio.denominator.id,
        fraction: fractionWords(ratio.n, ratio.d),
      },
      related: [ratio.numerator.id, ratio.denominator.id],
      fix: restoreFormula(row, '', expected),
    };
  },
});
