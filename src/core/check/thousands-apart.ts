import { PASS, defineCheck } from './check';
import { numberWords } from './figure-words';
import { shownNumber } from './shown-number';

/** Thousands are set apart (`7.000`). */
export const thousandsApart = defineCheck({
  place: 'row',
  words: [],
  concerns: ['shown'],
  judge(facts, { row }) {
    const number = shownNumber(facts, row);
    if (!number || number.shown === '') return undefined;
    if (!/^\d{4,}/.test(number.shown)) return PASS;
    return { outcome: 'fail', value: number.shown, expected: numberWords(row, number.value), words: {}, related: [] };
  },
});
