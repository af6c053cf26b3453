import { ZERO, compareDecimals, decimalFromNumber } from '../number/decimal';
import { timesPowerOfTen } from './cause/power-of-ten';
import { setNumber } from './change';
import { INCOMPLETE, PASS, defineCheck } from './check';

const ONE = decimalFromNumber(1);

/**
 * A percentage is kept as 98, not as 0,98 formatted to look like 98%. Only cells that show a percent sign are judged:
 * a true 0,5 % is possible.
 */
export const percentNotFraction = defineCheck({
  place: 'row',
  words: [],
  concerns: ['shown'],
  judge(facts, { row }) {
    const figure = facts.figure(row.id);
    if (figure.state !== 'number') return figure.state === 'blank' ? PASS : INCOMPLETE;
    const shown = facts.row(row.id)?.shown?.trim() ?? '';
    const share = compareDecimals(figure.value, ZERO) > 0 && compareDecimals(figure.value, ONE) <= 0;
    if (figure.asText !== undefined || !share || !shown.endsWith('%')) return PASS;
    const hundredfold = timesPowerOfTen(figure.value, 2);
    const fix = setNumber('set-number', row, shown, hundredfold);
    return { outcome: 'fail', value: shown, expected: fix.changes[0]?.after ?? '', words: {}, related: [], fix };
  },
});
