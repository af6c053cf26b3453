import type { ReportingLevel } from '../form/form';

/** Reporting periods: quý I, 6 tháng, quý III, 9 tháng, năm. There is no report for quý II or quý IV alone. */
export type PeriodKind = 'Q1' | 'H1' | 'Q3' | '9M' | 'Y';

export interface ReportPeriod {
  readonly year: number;
  readonly kind: PeriodKind;
}

/** What identifies a report and heads it. Every text may be empty while the officer has not filled it in. */
export interface ReportDetails {
  readonly unit: { readonly name: string; readonly parent: string; readonly level: ReportingLevel };
  readonly period: ReportPeriod;
  /** `number` as in `141/BC-UBND`; `date` ISO (`2022-09-05`) or empty; `place` as in `Quảng Thọ`. */
  readonly document: { readonly number: string; readonly date: string; readonly place: string };
  /** `authority` as in `TM. ỦY BAN NHÂN DÂN`, `title` as in `CHỦ TỊCH`. */
  readonly signatory: { readonly authority: string; readonly title: string; readonly name: string };
  /** "Kính gửi", one a line. */
  readonly addressees: readonly string[];
  /** "Nơi nhận", one a line. */
  readonly recipients: readonly string[];
}
