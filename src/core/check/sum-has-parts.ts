import { INCOMPLETE, PASS, defineCheck } from './check';
import { figureWords } from './figure-words';

/** A total is not typed without any of its parts. */
export const sumHasParts = defineCheck({
  place: 'row',
  words: ['parts'],
  concerns: ['number'],
  judge(facts, { row }) {
    const figure = facts.figure(row.id);
    if (figure.state !== 'number') return figure.state === 'blank' ? PASS : INCOMPLETE;
    const parts = row.addends ?? [];
    if (parts.some((id) => facts.figure(id).state !== 'blank')) return PASS;
    return {
      outcome: 'fail',
      value: figureWords(row, figure),
      expected: '',
      words: { parts: parts.join(', ') },
      related: parts,
    };
  },
});
