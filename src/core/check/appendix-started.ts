import { PASS, defineCheck } from './check';

/** Some row of the appendix that a person fills in holds something. */
export const appendixStarted = defineCheck({
  place: 'appendix',
  words: [],
  judge(facts, { appendix }) {
    if (!appendix.rows.some(({ id }) => facts.row(id))) return undefined;
    const owed = appendix.rows.some((row) => row.kind !== 'group' && facts.reports(row));
    if (!owed) return undefined;
    const started = appendix.rows.some(({ id }) => !facts.row(id)?.formula && facts.figure(id).state !== 'blank');
    return started ? PASS : { outcome: 'incomplete', value: '', expected: '', words: {}, related: [] };
  },
});
