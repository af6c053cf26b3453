import { PASS, defineCheck } from './check';
import { computedFrom } from './computed-rows';
import { numberWords } from './figure-words';
import { missingInput } from './missing-input';

/** An input of a ratio is not left blank beside the other input. */
export const ratioInputsGiven = defineCheck({
  place: 'row',
  words: ['given', 'givenValue', 'ratio'],
  concerns: ['blank'],
  judge(facts, { row }) {
    for (const ratio of computedFrom(facts.form, row.id)) {
      const found = ratio.kind === 'ratio' ? missingInput(facts, ratio) : undefined;
      if (found?.missing.id !== row.id) continue;
      return {
        outcome: 'fail',
        value: '',
        expected: '',
        words: { given: found.given.id, givenValue: numberWords(found.given, found.value), ratio: ratio.id },
        related: [found.given.id, ratio.id],
      };
    }
    return PASS;
  },
});
