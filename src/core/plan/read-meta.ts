import type { FormId, ReportingLevel } from '../form/form';
import { rememberObject } from '../memory/remember-object';
import { PERIODS } from '../report/period';
import type { PeriodKind, ReportDetails } from '../report/report-details';
import type { MetaKey } from './meta-keys';

/** The rows of a meta sheet as read: key, value, both as text. */
export type MetaEntries = readonly (readonly [key: string, value: string])[];

/** Which form and layout a workbook was made with; the checksum is empty where it was lost. */
export interface MetaLayout {
  readonly form: FormId;
  readonly version: number;
  readonly checksum: string;
}

const KINDS: readonly PeriodKind[] = PERIODS.map(({ kind }) => kind);
const LEVELS: readonly ReportingLevel[] = ['commune', 'district', 'province'];

/**
 * The report's details out of a meta sheet. Blank and missing values are empty texts, unknown keys and the values
 * that are computed from others are passed over. A level or period that is missing or unknown reads as commune and
 * year, a year that is no number as 0: the officer sees them in the report's details and can put them right.
 * @returns undefined where no form is named: the sheet is not one of ours
 */
export function detailsFromMeta(rows: MetaEntries): ReportDetails | undefined {
  if (!layoutFromMeta(rows)) return undefined;
  const get = reader(rows);
  return {
    unit: { name: get('unit.name'), parent: get('unit.parent'), level: oneOf(LEVELS, get('unit.level'), 'commune') },
    period: { year: wholeNumber(get('period.year')), kind: periodKind(get('period.kind')) },
    document: { number: get('document.number'), date: get('document.date'), place: get('document.place') },
    signatory: { authority: get('signatory.authority'), title: get('signatory.title'), name: get('signatory.name') },
    addressees: lines(get('addressees')),
    recipients: lines(get('recipients')),
  };
}

/** Form, version and checksum; `undefined` where no form is named. A lost version reads as 0, which no form has. */
export function layoutFromMeta(rows: MetaEntries): MetaLayout | undefined {
  const get = reader(rows);
  const form = get('form').trim();
  return form === '' ? undefined : { form, version: wholeNumber(get('version')), checksum: get('checksum').trim() };
}

/** Asked several times of one sheet. */
const reader = rememberObject((rows: MetaEntries): ((key: MetaKey) => string) => {
  const values = new Map(rows.map(([key, value]) => [key.trim(), value]));
  return (key) => values.get(key) ?? '';
});

function oneOf<T extends string>(known: readonly T[], text: string, otherwise: T): T {
  return known.find((one) => one === text.trim()) ?? otherwise;
}

function periodKind(text: string): PeriodKind {
  return oneOf(KINDS, text, 'Y');
}

function wholeNumber(text: string): number {
  return /^\s*\d{1,9}\s*$/.test(text) ? Number(text) : 0;
}

function lines(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}
