import { REPORT } from '../../../src/core/check/place';
import { inputNumber } from '../../../src/core/check/input-number';
import { SnapshotFacts } from '../../../src/core/check/snapshot-facts';
import type { Form, Indicator, IndicatorId, ReportingLevel } from '../../../src/core/form/form';
import { formById } from '../../../src/core/form/forms';
import { addendsAtLevel } from '../../../src/core/form/reporting-level';
import { type Decimal, decimalToNumber, sumDecimals } from '../../../src/core/number/decimal';
import { percentage } from '../../../src/core/number/round-half-up';
import { NOTHING_ARISEN } from '../../../src/core/report/figure';
import type { PeriodKind, ReportDetails } from '../../../src/core/report/report-details';
import type { ParagraphReading, RowReading, Snapshot } from '../../../src/core/report/snapshot';
import { everyFinding } from '../../../src/core/rule/every-finding';
import type { Finding } from '../../../src/core/rule/finding';
import { validate } from '../../../src/core/rule/validate';
import type { CellValue } from '../../../src/core/workbook/workbook';

const found = formById('cchc-xa-2022');
if (!found) throw new Error('The form is gone');
export const form: Form = found;

/** What is typed into cells, by indicator. A ratio or sum that is named has lost its formula. */
export type Typed = Readonly<Record<IndicatorId, CellValue>>;

export interface Circumstances {
  readonly level?: ReportingLevel;
  readonly period?: PeriodKind;
  readonly date?: string;
  readonly details?: Partial<ReportDetails>;
  /** Anything of a row's reading that differs from the template's. */
  readonly readings?: Readonly<Record<IndicatorId, Partial<RowReading>>>;
  /** Rows or whole appendices that the workbook does not have. */
  readonly without?: readonly string[];
  readonly paragraphs?: readonly string[];
}

export const details: ReportDetails = {
  unit: { name: 'UBND xã A', parent: 'UBND huyện B', level: 'commune' },
  period: { year: 2022, kind: 'Q3' },
  document: { number: '1/BC-UBND', date: '2022-09-15', place: 'A' },
  signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
  addressees: [],
  recipients: [],
};

/** A workbook as injected, every formula in place and calculated, with these figures typed into it. */
export function figures(typed: Typed, circumstances: Circumstances = {}): Snapshot {
  const { level = 'commune', period = 'Q3', date = details.document.date, without = [], readings = {} } = circumstances;
  const rows = new Map<IndicatorId, RowReading>();
  for (const row of form.indicators.values()) {
    if (!without.some((gone) => gone === row.id || gone === row.appendix)) rows.set(row.id, reading(row, typed));
  }
  const snapshot: Snapshot = {
    form: form.id,
    details: {
      ...details,
      unit: { ...details.unit, level },
      period: { ...details.period, kind: period },
      document: { ...details.document, date },
      ...circumstances.details,
    },
    rows,
    paragraphs: (circumstances.paragraphs ?? []).map((text): ParagraphReading => ({ section: 'I.1', text })),
  };
  for (const row of form.indicators.values()) {
    const read = rows.get(row.id);
    if (read?.formula !== undefined) rows.set(row.id, { ...read, value: calculated(row, snapshot) });
  }
  for (const [id, extra] of Object.entries(readings)) {
    const read = rows.get(id);
    if (read) rows.set(id, { ...read, ...extra });
  }
  return snapshot;
}

/** Every row that a commune owes, with a figure that no rule objects to. */
export function allFilled(but: Typed = {}): Typed {
  const filled: Record<IndicatorId, CellValue> = {};
  for (const row of form.indicators.values()) {
    if (row.reportedBy !== 'commune' || row.optional) continue;
    if (row.kind === 'count' || row.kind === 'money') filled[row.id] = 0;
    if (row.kind === 'code' || row.kind === 'percent') filled[row.id] = 1;
  }
  return { ...filled, 'PL2.6.1': 20, ...but };
}

/** The findings over these figures, each by itself. */
export function findings(typed: Typed, circumstances?: Circumstances): readonly Finding[] {
  return everyFinding(validate(figures(typed, circumstances), form, { language: 'vi' }).findings);
}

/** Findings as `rule@where`, in order of appearance. */
export function named(list: readonly Finding[]): readonly string[] {
  return list.map(({ rule, where }) => `${rule}@${where}`);
}

/** Where one rule finds something. */
export function placesOf(rule: string, typed: Typed, circumstances?: Circumstances): readonly string[] {
  return findings(typed, circumstances).flatMap((finding) => (finding.rule === rule ? [finding.where] : []));
}

export { REPORT };

function reading(row: Indicator, typed: Typed): RowReading {
  const base = { indicator: row.id, stt: row.stt, label: row.label, unit: row.unit, note: row.note };
  const computed = row.kind === 'ratio' || row.kind === 'sum';
  if (computed && !(row.id in typed)) return { ...base, value: '', formula: '=FORM' };
  return { ...base, value: typed[row.id] ?? null };
}

/** What the template's formula shows. */
function calculated(row: Indicator, snapshot: Snapshot): CellValue {
  const facts = new SnapshotFacts(snapshot, form);
  const number = (id: IndicatorId | undefined): Decimal | undefined =>
    id === undefined ? undefined : inputNumber(facts, id);
  if (row.kind === 'sum') {
    const parts = addendsAtLevel(form, row, snapshot.details.unit.level).map(number);
    return parts.every((part) => part !== undefined) ? decimalToNumber(sumDecimals(parts)) : '';
  }
  const [n, d] = [number(row.numerator), number(row.denominator)];
  if (!n || !d) return '';
  return d.units === 0n ? NOTHING_ARISEN : decimalToNumber(percentage(n, d, 1));
}
