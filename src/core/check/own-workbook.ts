import { restoreFormula, setNumber } from './change';
import { PASS, defineCheck } from './check';
import { figureWords } from './figure-words';
import { refersOutside } from './refers-outside';

/** A path to a file on a server can be longer than the sentence around it. */
const LONGEST = 80;

/** A figure that is there does not come from another workbook: that one may change, or not be sent along. */
export const ownWorkbook = defineCheck({
  place: 'row',
  words: ['formula'],
  concerns: ['formula'],
  judge(facts, { row }) {
    const formula = facts.row(row.id)?.formula;
    const figure = facts.figure(row.id);
    const isThere = figure.state === 'number' || figure.state === 'nothing';
    if (formula === undefined || !isThere || !refersOutside(formula)) return PASS;
    const value = figureWords(row, figure);
    const isComputed = row.kind === 'ratio' || row.kind === 'sum';
    return {
      outcome: 'fail',
      value,
      expected: '',
      words: { formula: formula.length > LONGEST ? `${formula.slice(0, LONGEST - 1)}…` : formula },
      related: [],
      fix: isComputed
        ? restoreFormula(row, value, '')
        : figure.state === 'number'
          ? setNumber('keep-number', row, value, figure.value)
          : undefined,
    };
  },
});
