import { INCOMPLETE, PASS, defineCheck } from './check';

/** A row that its table's sheet should have can be found. A table that is not there at all is another matter. */
export const rowPresent = defineCheck({
  place: 'row',
  words: [],
  concerns: ['absent'],
  judge(facts, { row }) {
    if (facts.row(row.id)) return PASS;
    const table = facts.form.tables.find(({ id }) => id === row.appendix);
    if (!table?.rows.some(({ id }) => facts.row(id))) return INCOMPLETE;
    return { outcome: 'incomplete', value: '', expected: '', words: {}, related: [] };
  },
});
