import { compareDecimals } from '../number/decimal';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { restoreFormula } from './change';
import { figureWords, numberWords } from './figure-words';
import { sumCauses } from './cause/sum-causes';
import { additionWords, sumParts } from './sum-parts';

/** A typed total is the sum of the parts that the level reports, or of all parts given where others are filled in too. */
export const sumEquals = defineCheck({
  place: 'row',
  words: ['addition', 'parts'],
  concerns: ['typed'],
  judge(facts, { row }) {
    const figure = facts.figure(row.id);
    if (facts.row(row.id)?.formula || figure.state === 'blank') return undefined;
    if (figure.state !== 'number') return INCOMPLETE;
    const parts = sumParts(facts, row);
    const { total, totalGiven, given, owed } = parts;
    if (!total) return INCOMPLETE;
    if ([total, totalGiven].some((right) => compareDecimals(right, figure.value) === 0)) return PASS;
    const expected = numberWords(row, total);
    const value = figureWords(row, figure);
    return {
      outcome: 'fail',
      value,
      expected,
      words: { addition: additionWords(parts), parts: owed.join(' + ') },
      causes: sumCauses(figure.value, total, given, facts),
      related: owed,
      fix: restoreFormula(row, value, expected),
    };
  },
});
