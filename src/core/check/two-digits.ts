import { compareDecimals, decimalFromNumber } from '../number/decimal';
import { formatCount } from '../number/format-number';
import { PASS, defineCheck } from './check';
import { shownNumber } from './shown-number';

const TEN = decimalFromNumber(10);

/** A count below ten is written with two digits (`09`). Codes are no counts. */
export const twoDigits = defineCheck({
  place: 'row',
  words: [],
  concerns: ['shown'],
  judge(facts, { row }) {
    const number = shownNumber(facts, row);
    if (!number || number.shown === '') return undefined;
    if (compareDecimals(number.value, TEN) >= 0 || !/^\d(?![\d.,])/.test(number.shown)) return PASS;
    return { outcome: 'fail', value: number.shown, expected: formatCount(number.value), words: {}, related: [] };
  },
});
