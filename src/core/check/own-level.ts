import { PASS, defineCheck } from './check';
import { figureWords } from './figure-words';

/** A row that a higher level reports is left blank by the levels below. */
export const ownLevel = defineCheck({
  place: 'row',
  words: ['level'],
  concerns: ['foreign'],
  judge(facts, { row }) {
    if (facts.reports(row)) return undefined;
    const figure = facts.figure(row.id);
    if (figure.state === 'blank') return PASS;
    return {
      outcome: 'fail',
      value: figureWords(row, figure),
      expected: '',
      words: { level: row.reportedBy },
      related: [],
    };
  },
});
