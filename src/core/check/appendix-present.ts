import { PASS, defineCheck } from './check';

/** The workbook has the appendix. */
export const appendixPresent = defineCheck({
  place: 'appendix',
  words: [],
  judge: (facts, { appendix }) =>
    appendix.rows.some(({ id }) => facts.row(id))
      ? PASS
      : { outcome: 'incomplete', value: '', expected: '', words: {}, related: [] },
});
