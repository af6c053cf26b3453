import { NOTHING_ARISEN } from '../report/figure';
import { PASS, defineCheck } from './check';
import { restoreFormula } from './change';
import { figureWords, numberWords } from './figure-words';
import { computedWords, knownRatio, ratioInputs } from './ratio';
import { sumParts } from './sum-parts';

/** A computed cell still holds the form's formula, not a figure typed over it. */
export const formulaKept = defineCheck({
  place: 'row',
  words: [],
  concerns: ['typed'],
  judge(facts, { row }) {
    const figure = facts.figure(row.id);
    if (figure.state === 'blank' || facts.row(row.id)?.formula) return PASS;
    const value = figureWords(row, figure);
    return {
      outcome: 'fail',
      value,
      expected: '',
      words: {},
      related: [],
      fix: restoreFormula(row, value, after()),
    };

    function after(): string {
      if (row.kind === 'ratio') {
        const inputs = ratioInputs(facts, row);
        // The formula shows the words only where both inputs are numbers.
        if (inputs.n !== undefined && inputs.d?.units === 0n) return NOTHING_ARISEN;
        const ratio = knownRatio(inputs);
        return ratio ? computedWords(ratio) : '';
      }
      const { total } = sumParts(facts, row);
      return total ? numberWords(row, total) : '';
    }
  },
});
