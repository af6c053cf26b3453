import { setNumber } from './change';
import { PASS, defineCheck } from './check';
import { numberWords } from './figure-words';

/** A number is held as a number, not as text that only reads like one: formulas pass such text over. */
export const heldAsNumber = defineCheck({
  place: 'row',
  words: [],
  concerns: ['as-text'],
  judge(facts, { row }) {
    const figure = facts.figure(row.id);
    if (figure.state !== 'number' || figure.asText === undefined) return PASS;
    return {
      outcome: 'fail',
      value: figure.asText,
      expected: numberWords(row, figure.value),
      words: {},
      related: [],
      fix: setNumber('convert-to-number', row, figure.asText, figure.value),
    };
  },
});
