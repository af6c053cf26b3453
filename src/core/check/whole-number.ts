import { isWhole } from '../number/decimal';
import { timesPowerOfTen } from './cause/power-of-ten';
import { setNumber } from './change';
import { INCOMPLETE, PASS, type Trouble, defineCheck } from './check';
import { figureWords, numberWords } from './figure-words';

/** A count has no decimals. 7,654 with three of them may be 7.654 whose dot the machine took for a decimal mark. */
export const wholeNumber = defineCheck({
  place: 'row',
  words: [],
  concerns: ['fractional'],
  judge(facts, { row }) {
    const figure = facts.figure(row.id);
    if (figure.state !== 'number') return figure.state === 'blank' ? PASS : INCOMPLETE;
    if (isWhole(figure.value)) return PASS;
    const value = figureWords(row, figure);
    const thousands = figure.asText === undefined && figure.decimals === 3 && row.kind === 'count';
    const meant = timesPowerOfTen(figure.value, 3);
    return {
      outcome: 'fail',
      value,
      expected: thousands ? numberWords(row, meant) : '',
      words: {},
      related: [],
      causes: thousands ? [{ kind: 'thousands-dot', computed: numberWords(row, meant) }] : [],
      fix: thousands ? setNumber('set-number', row, value, meant) : undefined,
    } satisfies Trouble;
  },
});
