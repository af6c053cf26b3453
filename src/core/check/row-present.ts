import { INCOMPLETE, PASS, defineCheck } from './check';

/** A row that its appendix's sheet should have can be found. An appendix that is not there at all is another matter. */
export const rowPresent = defineCheck({
  place: 'row',
  words: [],
  judge(facts, { row }) {
    if (facts.row(row.id)) return PASS;
    const appendix = facts.form.appendices.find(({ id }) => id === row.appendix);
    if (!appendix?.rows.some(({ id }) => facts.row(id))) return INCOMPLETE;
    return { outcome: 'incomplete', value: '', expected: '', words: {}, related: [] };
  },
});
