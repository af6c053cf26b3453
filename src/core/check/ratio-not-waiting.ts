import { PASS, defineCheck } from './check';
import { missingInput } from './missing-input';

/** A ratio is not blank only because one of its inputs is. */
export const ratioNotWaiting = defineCheck({
  place: 'row',
  words: ['missing'],
  concerns: ['blank'],
  judge(facts, { row }) {
    if (facts.figure(row.id).state !== 'blank' || !facts.row(row.id)) return undefined;
    const found = missingInput(facts, row);
    if (!found) return PASS;
    return {
      outcome: 'incomplete',
      value: '',
      expected: '',
      words: { missing: found.missing.id },
      related: [found.missing.id],
    };
  },
});
