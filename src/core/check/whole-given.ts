import { INCOMPLETE, PASS, defineCheck } from './check';
import { numberWords } from './figure-words';

/** A whole is not left blank beside a part that is more than nothing. */
export const wholeGiven = defineCheck({
  place: 'relation',
  words: ['part', 'partValue'],
  judge(facts, { parts, whole }) {
    if (!facts.row(whole.id) || !facts.reports(whole)) return undefined;
    const state = facts.figure(whole.id).state;
    if (state !== 'blank') return state === 'number' ? PASS : INCOMPLETE;
    for (const part of parts) {
      const value = facts.number(part.id);
      if (!value || value.units <= 0n) continue;
      return {
        outcome: 'incomplete',
        value: '',
        expected: '',
        words: { part: part.id, partValue: numberWords(part, value) },
        related: [part.id],
      };
    }
    return INCOMPLETE;
  },
});
