import { periodDates, periodDefinition } from '../report/period';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { isCalendarDate } from './date-valid';
import { detailText } from './detail-given';

/** `2022-09-05` → `05/9/2022`: a zero before days below ten and months 1 and 2 only (Nghị định 30/2020/NĐ-CP). */
export function dateWords(iso: string): string {
  const [year = '', month = '', day = ''] = iso.split('-');
  return `${day}/${Number(month) <= 2 ? month : Number(month)}/${year}`;
}

/** A report is signed on or after the last day of the period that it reports. */
export const signedAfterPeriod = defineCheck({
  place: 'detail',
  words: ['period', 'lastDay'],
  judge(facts, { where }) {
    const date = detailText(facts.details, where);
    if (!isCalendarDate(date)) return INCOMPLETE;
    const { period } = facts.details;
    const { to } = periodDates(period);
    if (date >= to) return PASS;
    return {
      outcome: 'fail',
      value: dateWords(date),
      expected: '',
      words: { period: `${periodDefinition(period.kind).phrase}/${period.year}`, lastDay: dateWords(to) },
      related: [],
    };
  },
});
