import { INCOMPLETE, PASS, defineCheck } from './check';
import { ratioCauses } from './cause/ratio-causes';
import { restoreFormula } from './change';
import { figureWords } from './figure-words';
import { computedWords, explains, fractionWords, knownRatio, overRightTotal, ratioInputs } from './ratio';

/**
 * A typed ratio is the computed one, rounded half up to the decimals it was typed with. Over a total that does not add
 * up, a ratio over the right total is right too: the total has its own finding.
 */
export const ratioEquals = defineCheck({
  place: 'row',
  words: ['numerator', 'denominator', 'fraction'],
  concerns: ['typed'],
  judge(facts, { row }) {
    const figure = facts.figure(row.id);
    if (facts.row(row.id)?.formula || figure.state === 'blank') return undefined;
    const ratio = knownRatio(ratioInputs(facts, row));
    if (!ratio || figure.state !== 'number') return INCOMPLETE;
    const right = overRightTotal(facts, ratio);
    if (explains(figure, ratio.n, ratio.d) || (right && explains(figure, right.n, right.d))) return PASS;
    const expected = computedWords(right ?? ratio);
    const value = figureWords(row, figure);
    return {
      outcome: 'fail',
      value,
      expected,
      words: {
        numerator: ratio.numerator.id,
        denominator: ratio.denominator.id,
        fraction: fractionWords(ratio.n, (right ?? ratio).d),
      },
      causes: ratioCauses(figure, ratio, facts),
      related: [ratio.numerator.id, ratio.denominator.id],
      fix: restoreFormula(row, value, expected),
    };
  },
});
