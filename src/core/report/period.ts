import type { PeriodKind, ReportPeriod } from './report-details';

interface PeriodDefinition {
  readonly kind: PeriodKind;
  readonly name: string;
  /** As in a heading: "quý III năm 2022". */
  readonly phrase: string;
  readonly next: string;
  /** Month and day it begins, and whether in the year before. */
  readonly from: { readonly month: number; readonly day: number; readonly yearBefore: boolean };
  readonly to: { readonly month: number; readonly day: number };
  /** How much of the reporting year has passed at its end. */
  readonly elapsed: number;
}

/**
 * Periods as the ministry's letters of this series set them: quý III is not cumulative; there is no report for quý II
 * or quý IV. A province may also ask for 9 tháng.
 */
export const PERIODS: readonly PeriodDefinition[] = Object.freeze([
  {
    kind: 'Q1',
    name: 'Quý I',
    phrase: 'quý I',
    next: 'quý II',
    from: { month: 12, day: 15, yearBefore: true },
    to: { month: 3, day: 14 },
    elapsed: 0.25,
  },
  {
    kind: 'H1',
    name: '6 tháng',
    phrase: '6 tháng đầu năm',
    next: '6 tháng cuối năm',
    from: { month: 12, day: 15, yearBefore: true },
    to: { month: 6, day: 14 },
    elapsed: 0.5,
  },
  {
    kind: 'Q3',
    name: 'Quý III',
    phrase: 'quý III',
    next: 'quý IV',
    from: { month: 6, day: 15, yearBefore: false },
    to: { month: 9, day: 14 },
    elapsed: 0.75,
  },
  {
    kind: '9M',
    name: '9 tháng',
    phrase: '9 tháng đầu năm',
    next: 'quý IV',
    from: { month: 12, day: 15, yearBefore: true },
    to: { month: 9, day: 14 },
    elapsed: 0.75,
  },
  {
    kind: 'Y',
    name: 'Năm',
    phrase: 'năm',
    next: 'năm sau',
    from: { month: 12, day: 15, yearBefore: true },
    to: { month: 12, day: 14 },
    elapsed: 1,
  },
]);

/** The definition of a kind of period. */
export function periodDefinition(kind: PeriodKind): PeriodDefinition {
  const found = PERIODS.find((period) => period.kind === kind);
  if (!found) throw new Error(`No period ${kind}`);
  return found;
}

/** `quý III năm 2022`, `9 tháng đầu năm 2022`, `năm 2022`: as a report's own title says it. */
export function periodInWords({ kind, year }: ReportPeriod): string {
  const { phrase } = periodDefinition(kind);
  return phrase.endsWith('năm') ? `${phrase} ${year}` : `${phrase} năm ${year}`;
}

/** First and last day of a period, ISO, both included. */
export function periodDates(period: ReportPeriod): { readonly from: string; readonly to: string } {
  const { from, to } = periodDefinition(period.kind);
  return {
    from: isoDate(period.year - (from.yearBefore ? 1 : 0), from.month, from.day),
    to: isoDate(period.year, to.month, to.day),
  };
}

/**
 * The report most likely being made in a month (1 to 12): the one whose last day falls in the same quarter, so that in
 * September 2022, before its last day or after, it is quý III năm 2022. A province's own 9 tháng is never guessed.
 */
export function likelyPeriod(year: number, month: number): ReportPeriod {
  const likely = PERIODS.find(({ kind, to }) => kind !== '9M' && to.month >= month);
  return { year, kind: likely?.kind ?? 'Y' };
}

function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
