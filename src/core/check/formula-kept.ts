import { PASS, defineCheck } from './check';
import { restoreFormula } from './change';
import { figureWords } from './figure-words';
import { computedWords, knownRatio, ratioInputs } from './ratio';
import { sumParts } from './sum-parts';
import { numberWords } from './figure-words';

/** A computed cell still holds the form's formula, not a figure typed over it. */
export const formulaKept = defineCheck({
  place: 'row',
  words: [],
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
        const ratio = knownRatio(ratioInputs(facts, row));
        return ratio ? computedWords(ratio) : '';
      }
      const { total } = sumParts(facts, row);
      return total ? numberWords(row, total) : '';
    }
  },
});
