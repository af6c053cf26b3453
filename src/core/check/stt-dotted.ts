import { PASS, defineCheck } from './check';

/** A row's number is written with dots: `6.1`, not `6,1`. */
export const sttDotted = defineCheck({
  place: 'row',
  words: [],
  concerns: ['comma'],
  judge(facts, { row }) {
    const stt = facts.print(row.id)?.stt;
    if (stt === undefined) return undefined;
    if (!stt.includes(',') || !/\d,\d/.test(stt)) return PASS;
    return { outcome: 'fail', value: stt, expected: stt.replace(/(\d),(?=\d)/g, '$1.'), words: {}, related: [] };
  },
});
