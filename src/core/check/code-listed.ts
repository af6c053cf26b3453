import { compareDecimals, decimalFromNumber } from '../number/decimal';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { figureWords } from './figure-words';

/** The figure is one of the row's codes. */
export const codeListed = defineCheck({
  place: 'row',
  words: ['codes'],
  concerns: ['number'],
  judge(facts, { row }) {
    const figure = facts.figure(row.id);
    if (figure.state !== 'number') return figure.state === 'blank' ? PASS : INCOMPLETE;
    const codes = facts.form.codeLists.find(({ id }) => id === row.codeList)?.codes ?? [];
    if (codes.some(({ code }) => compareDecimals(decimalFromNumber(code), figure.value) === 0)) return PASS;
    return {
      outcome: 'fail',
      value: figureWords(row, figure),
      expected: '',
      words: { codes: codes.map(({ code, meaning }) => `${code} = ${meaning}`).join('; ') },
      related: [],
    };
  },
});
