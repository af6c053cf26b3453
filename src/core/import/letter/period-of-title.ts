import type { PartOfYear } from '../../prose/periods/period-in-text';
import { readText } from '../../prose/read-text';
import type { PeriodKind, ReportPeriod } from '../../report/report-details';

/** Periods that reports are made for; of a title that names others only, nobody can know. */
const KINDS: Readonly<Partial<Record<PartOfYear, PeriodKind>>> = Object.freeze({
  Q1: 'Q1',
  H1: 'H1',
  Q3: 'Q3',
  '9M': '9M',
  Y: 'Y',
});

/**
 * The period of a report by its title: the first one named, before that of its plans. A quarter without a year is of the
 * year that the title names next, else of the year of the letter's date.
 * @param date ISO, or empty
 */
export function periodOfTitle(title: string, date: string): ReportPeriod | undefined {
  const { periods } = readText(title);
  const first = periods.find(({ part }) => part !== 'Y') ?? periods[0];
  const kind = first && KINDS[first.part];
  const year = first?.year ?? periods.find((period) => period.year !== undefined)?.year ?? Number(date.slice(0, 4));
  return kind !== undefined && year > 0 ? { kind, year } : undefined;
}
