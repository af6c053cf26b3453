import { dateWords } from '../../check/signed-after-period';
import { isCalendarDate } from '../../check/date-valid';
import type { ReportPeriod } from '../../report/report-details';
import { periodDates, periodDefinition } from '../../report/period';
import { oncePerText } from '../once-per-text';
import type { NamedPeriod } from '../periods/own-periods';
import { PARTS_BY_END, PERIOD_USES, type PartOfYear } from '../periods/period-in-text';
import type { Prose, ProseTrouble } from '../prose-rule';
import type { ReadParagraph } from '../read-paragraph';
import type { NumberInText } from '../read-numbers/number-in-text';
import { writtenAt } from '../written';

/** Sections that plan and ask: periods to come are in place there. */
const AHEAD: readonly string[] = ['IV', 'V'];

/** A quarter or half-year that is neither the report's nor the next: left over from another report. */
export function periodLeftOver(prose: Prose): readonly ProseTrouble[] {
  const { period } = prose.facts.details;
  const use = PERIOD_USES[period.kind];
  const usual = [...use.own, ...use.also, ...use.cumulative];
  return prose.periods.flatMap(({ paragraph, period: named }) => {
    if (usual.includes(named.part)) return [];
    // A period of a later year cannot be left over from an earlier report.
    const ofLaterYear = named.year !== undefined && named.year > period.year;
    const ahead = ofLaterYear || (AHEAD.includes(paragraph.section) && isLater(named.part, use.own));
    if (ahead) return [];
    return [troubleOf('period-left-over', paragraph, named, period)];
  });
}

/** The report's period, or its plan, with another year. */
export function yearLeftOver(prose: Prose): readonly ProseTrouble[] {
  const { period } = prose.facts.details;
  const named = prose.periods.flatMap(({ paragraph, period: each }) => {
    if (each.year === undefined || isOwnYear(each.year, paragraph, period)) return [];
    const isOwnPart = each.part === 'Y' || PERIOD_USES[period.kind].own.includes(each.part);
    if (each.year > period.year && !isOwnPart) return [];
    if (each.part === 'Y' && !OF_THE_PERIOD.test(paragraph.text.folded.slice(0, each.start))) return [];
    return [troubleOf('year-left-over', paragraph, each, period)];
  });
  return [...named, ...cutOffs(prose)];
}

/** What stands before a year alone where it is the year that is reported on. */
const OF_THE_PERIOD =
  /(?:trong|kế hoạch|kế hoạch cchc|kế hoạch cải cách hành chính|công tác cchc|công tác cải cách hành chính) $/;
/** A day up to which figures are counted. */
const CUT_OFF =
  /(?:số liệu|tính|lũy kế|kỳ báo cáo|thời gian báo cáo)[^.;]{0,40}(?:từ|đến)(?: hết)?(?: ngày)? (?=\d{1,2}[/.-]\d{1,2}[/.-](?<year>\d{4}))/g;

function cutOffs({ facts: { details }, paragraphs }: Prose): readonly ProseTrouble[] {
  const { from, to } = periodDates(details.period);
  const years = [from, to].map((day) => Number(day.slice(0, 4)));
  const troubles: ProseTrouble[] = [];
  for (const paragraph of paragraphs) {
    for (const { date, year } of cutOffDays(paragraph)) {
      if (!years.includes(year)) troubles.push(troubleOf('year-left-over', paragraph, date, details.period));
    }
  }
  return troubles;
}

const NO_DAYS: readonly { readonly date: NumberInText; readonly year: number }[] = Object.freeze([]);
const ANY_DAY = /\d[/.-]\d\d?[/.-]\d{4}/;

const cutOffDays = oncePerText((reading) => {
  const { folded } = reading.text;
  if (!ANY_DAY.test(folded)) return NO_DAYS;
  return [...folded.matchAll(CUT_OFF)].flatMap((match) => {
    const end = match.index + match[0].length;
    const date = reading.numbers.find(({ kind, start }) => kind === 'date' && start === end);
    return date ? [{ date, year: Number(match.groups?.year) }] : [];
  });
});

/** "9 tháng đầu năm" in a report on quý III alone. */
export function cumulativePeriod(prose: Prose): readonly ProseTrouble[] {
  return longerPeriods(prose)
    .filter(({ period: { part } }) => !isBeforeEnd(prose, part))
    .map(({ paragraph, period }) => troubleOf('cumulative-period', paragraph, period, prose.facts.details.period));
}

/**
 * The same where the report was signed before those months had passed. That its own period had not is told of the date
 * of signing already.
 */
export function signedWithin(prose: Prose): readonly ProseTrouble[] {
  const { period, document } = prose.facts.details;
  return longerPeriods(prose)
    .filter(({ period: { part } }) => isBeforeEnd(prose, part))
    .map(({ paragraph, period: named }) => {
      const trouble = troubleOf('signed-within', paragraph, named, period);
      const lastDay = dateWords(lastDayOf(named.part, period.year) ?? '');
      return { ...trouble, words: { ...trouble.words, date: dateWords(document.date), lastDay } };
    });
}

/** Months of the year so far that the report's figures do not cover, named outside its plans. */
function longerPeriods(prose: Prose): readonly NamedPeriod[] {
  const { kind, year } = prose.facts.details.period;
  return prose.periods.filter(
    ({ paragraph, period }) =>
      !AHEAD.includes(paragraph.section) &&
      (period.year === undefined || period.year === year) &&
      PERIOD_USES[kind].cumulative.includes(period.part),
  );
}

function isOwnYear(named: number, { section }: ReadParagraph, { year, kind }: ReportPeriod): boolean {
  return named === year || (named === year + 1 && (AHEAD.includes(section) || kind === 'Y'));
}

function isLater(part: PartOfYear, own: readonly PartOfYear[]): boolean {
  return own.every((each) => PARTS_BY_END.indexOf(part) > PARTS_BY_END.indexOf(each));
}

/** The last day of months counted from the beginning of the year; of other parts `undefined`. */
function lastDayOf(part: PartOfYear, year: number): string | undefined {
  return part === 'H1' || part === '9M' ? periodDates({ kind: part, year }).to : undefined;
}

function isBeforeEnd({ facts: { details } }: Prose, part: PartOfYear): boolean {
  const lastDay = lastDayOf(part, details.period.year);
  return lastDay !== undefined && isCalendarDate(details.document.date) && details.document.date < lastDay;
}

function troubleOf(
  message: 'period-left-over' | 'year-left-over' | 'cumulative-period' | 'signed-within',
  paragraph: ReadParagraph,
  span: { readonly start: number; readonly end: number },
  period: ReportPeriod,
): ProseTrouble {
  const value = writtenAt(paragraph, span);
  const { phrase } = periodDefinition(period.kind);
  const own = phrase.endsWith('năm') ? `${phrase} ${period.year}` : `${phrase} năm ${period.year}`;
  return { message, at: { paragraph, span }, key: value, value, words: { period: own } };
}
