import type { Form } from '../../core/form/form';
import type { ReportPeriod } from '../../core/report/report-details';
import { fold } from '../../core/text/normalize';
import type { FileFinding } from '../verdict/file-finding';
import type { ExpectedUnit } from './unit-list';
import type { UnitReport } from './unit-report';

/** One file as it was read for consolidation. */
export interface ConsolidatedFile {
  readonly file: string;
  /** Absent where the file could not be read. */
  readonly report?: UnitReport;
  readonly findings: readonly FileFinding[];
}

/** What is no unit's report, though it was read no further: a path without a file, or the totals of earlier. */
const OF_NO_UNIT: readonly string[] = ['no-file', 'is-folder', 'consolidation'];

/** Why a file is not in the totals. */
export type LeftOutReason = 'unreadable' | 'other-form' | 'other-period' | 'unit-twice' | 'no-unit';

/** The reports of many units, sorted out; every file is in `counted` or in `leftOut`. */
export interface Consolidation {
  readonly form: Form;
  readonly period: ReportPeriod | undefined;
  readonly counted: readonly (ConsolidatedFile & { readonly report: UnitReport })[];
  readonly leftOut: readonly (ConsolidatedFile & { readonly reason: LeftOutReason })[];
  /** Units of the list that no file of the period names. */
  readonly missing: readonly ExpectedUnit[];
  /** Files whose unit nobody knows, where units are missing: each may be of one of them. */
  readonly ownerless: readonly string[];
  /** Units of the list that sent files for the period, none of which is in the totals. */
  readonly undecided: readonly ExpectedUnit[];
  /** Units whose report is signed after their last day. */
  readonly late: readonly { readonly unit: ExpectedUnit; readonly date: string }[];
  /** Units in the totals that the list does not have; empty without a list. */
  readonly unlisted: readonly string[];
}

/**
 * Sorts out which reports can be added up: those of the form and of the period that most are of, each unit once. Two
 * files of one unit are both left out: which of them counts, a person must say. Nothing is dropped: what is left out
 * has its reason.
 * @param expected the units that owe a report, where a list is given
 */
export function consolidate(
  form: Form,
  files: readonly ConsolidatedFile[],
  expected: readonly ExpectedUnit[] | undefined,
): Consolidation {
  const period = usualPeriod(files.flatMap(({ report }) => (report?.form === form.id ? [report.period] : [])));
  const ofUnit = new Map<string, number>();
  const reasonAlone = ({ report }: ConsolidatedFile): LeftOutReason | undefined => {
    if (!report) return 'unreadable';
    if (report.form !== form.id) return 'other-form';
    if (!isOfPeriod(report, period)) return 'other-period';
    return fold(report.unit) === '' ? 'no-unit' : undefined;
  };
  for (const file of files) {
    const unit = fold(file.report?.unit ?? '');
    if (reasonAlone(file) === undefined) ofUnit.set(unit, (ofUnit.get(unit) ?? 0) + 1);
  }
  const counted: (ConsolidatedFile & { readonly report: UnitReport })[] = [];
  const leftOut: (ConsolidatedFile & { readonly reason: LeftOutReason })[] = [];
  for (const file of files) {
    const { report } = file;
    const isTwice = report !== undefined && (ofUnit.get(fold(report.unit)) ?? 0) > 1;
    const reason = reasonAlone(file) ?? (isTwice ? 'unit-twice' : undefined);
    if (reason !== undefined || !report) leftOut.push({ ...file, reason: reason ?? 'unreadable' });
    else counted.push({ ...file, report });
  }
  const byUnit = new Map(counted.map(({ report }) => [fold(report.unit), report]));
  const sent = new Set(
    leftOut.flatMap(({ report, reason }) =>
      report && (reason === 'unit-twice' || reason === 'other-form') && isOfPeriod(report, period)
        ? [fold(report.unit)]
        : [],
    ),
  );
  const units = expected ?? [];
  const without = units.filter(({ name }) => !byUnit.has(fold(name)));
  const missing = without.filter(({ name }) => !sent.has(fold(name)));
  const listed = new Set(units.map(({ name }) => fold(name)));
  return {
    form,
    period,
    counted,
    leftOut,
    missing,
    ownerless: missing.length > 0 ? leftOut.filter(isOwnerless).map(({ file }) => file) : [],
    undecided: without.filter(({ name }) => sent.has(fold(name))),
    late: units.flatMap((unit) => {
      const date = byUnit.get(fold(unit.name))?.date ?? '';
      return unit.deadline !== undefined && date > unit.deadline ? [{ unit, date }] : [];
    }),
    unlisted: expected ? counted.map(({ report }) => report.unit).filter((name) => !listed.has(fold(name))) : [],
  };
}

function isOwnerless({ reason, findings }: Consolidation['leftOut'][number]): boolean {
  if (reason === 'no-unit') return true;
  return reason === 'unreadable' && !findings.some(({ rule }) => OF_NO_UNIT.includes(rule));
}

function usualPeriod(periods: readonly ReportPeriod[]): ReportPeriod | undefined {
  const counts = new Map<string, { readonly period: ReportPeriod; count: number }>();
  for (const period of periods) {
    const known = counts.get(periodKey(period));
    if (known) known.count += 1;
    else counts.set(periodKey(period), { period, count: 1 });
  }
  return [...counts.values()].sort((a, b) => b.count - a.count)[0]?.period;
}

function isOfPeriod(report: UnitReport, period: ReportPeriod | undefined): boolean {
  return period !== undefined && periodKey(report.period) === periodKey(period);
}

function periodKey({ year, kind }: ReportPeriod): string {
  return `${year} ${kind}`;
}
