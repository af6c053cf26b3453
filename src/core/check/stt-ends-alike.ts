import { PASS, defineCheck } from './check';

/** Row numbers of the appendices all end in a dot, or none does. */
export const sttEndsAlike = defineCheck({
  place: 'report',
  words: ['withDot', 'withoutDot'],
  judge(facts) {
    const ends: Record<'dot' | 'none', string[]> = { dot: [], none: [] };
    for (const { rows } of facts.form.appendices) {
      for (const { id } of rows) {
        const stt = facts.print(id)?.stt?.trim();
        if (stt) ends[stt.endsWith('.') ? 'dot' : 'none'].push(id);
      }
    }
    if (ends.dot.length === 0 || ends.none.length === 0) return PASS;
    return {
      outcome: 'fail',
      value: '',
      expected: '',
      words: { withDot: String(ends.dot.length), withoutDot: String(ends.none.length) },
      related: ends.dot.length < ends.none.length ? ends.dot : ends.none,
    };
  },
});
