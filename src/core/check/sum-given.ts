import { INCOMPLETE, PASS, defineCheck } from './check';
import { restoreFormula } from './change';
import { numberWords } from './figure-words';
import { additionWords, sumParts } from './sum-parts';

/** A total is not left blank beside its parts. A cell that holds a formula is judged by what it shows. */
export const sumGiven = defineCheck({
  place: 'row',
  words: ['addition', 'parts'],
  concerns: ['blank'],
  judge(facts, { row }) {
    const reading = facts.row(row.id);
    if (!reading || reading.formula) return undefined;
    if (facts.figure(row.id).state !== 'blank') return PASS;
    const parts = sumParts(facts, row);
    if (!parts.total) return INCOMPLETE;
    const expected = numberWords(row, parts.total);
    return {
      outcome: 'fail',
      value: '',
      expected,
      words: { addition: additionWords(parts), parts: parts.owed.join(' + ') },
      related: parts.owed,
      fix: restoreFormula(row, '', expected),
    };
  },
});
