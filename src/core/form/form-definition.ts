import type { CodeList, CodeListId, FormId, IndicatorKind, ReportingLevel } from './form';

/** A row as a form's file writes it: other rows of the same appendix are named by their STT. */
export interface IndicatorDefinition {
  readonly stt: string;
  readonly kind: IndicatorKind;
  readonly label: string;
  /** Absent for a heading. */
  readonly unit?: string;
  readonly otherUnits?: readonly string[];
  readonly note?: string;
  readonly reportedBy: ReportingLevel;
  readonly source?: string;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly addends?: readonly string[];
  readonly codeList?: CodeListId;
}

export interface AppendixDefinition {
  readonly number: number;
  readonly title: string;
  readonly rows: readonly IndicatorDefinition[];
}

/** One version of one form as written in `forms/`; `loadForm` checks it and resolves its references. */
export interface FormDefinition {
  readonly id: FormId;
  readonly version: number;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly appendices: readonly AppendixDefinition[];
  readonly codeLists: readonly CodeList[];
}
