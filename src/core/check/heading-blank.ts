import { figureText } from '../report/figure';
import { PASS, defineCheck } from './check';

/** A heading holds no figure. */
export const headingBlank = defineCheck({
  place: 'row',
  words: [],
  concerns: ['number', 'nothing', 'unreadable'],
  judge(facts, { row }) {
    const figure = facts.figure(row.id);
    if (figure.state === 'blank') return PASS;
    return { outcome: 'fail', value: figureText(figure), expected: '', words: {}, related: [] };
  },
});
