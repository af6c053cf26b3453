import { INCOMPLETE, PASS, defineCheck } from './check';
import { detailText } from './detail-given';

const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a text is a day of the calendar, ISO. */
export function isCalendarDate(text: string): boolean {
  const [, year, month, day] = ISO.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** A date given is a day of the calendar. */
export const dateValid = defineCheck({
  place: 'detail',
  words: [],
  judge(facts, { where }) {
    const text = detailText(facts.details, where);
    if (text === '') return INCOMPLETE;
    if (isCalendarDate(text)) return PASS;
    return { outcome: 'fail', value: text, expected: '', words: {}, related: [] };
  },
});
