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

/** A row that the narrative tells: any unit may give it, none has to. */
export interface SupplementaryRowDefinition extends Omit<IndicatorDefinition, 'reportedBy' | 'note'> {
  /** The section of the narrative that tells it: `II.2`. Absent for a heading. */
  readonly section?: string;
}

export interface AppendixDefinition {
  readonly number: number;
  readonly title: string;
  readonly rows: readonly IndicatorDefinition[];
}

export interface SupplementaryDefinition {
  readonly title: string;
  readonly purpose: string;
  readonly rows: readonly SupplementaryRowDefinition[];
}

/** One version of one form as written in `forms/`; `loadForm` checks it and resolves its references. */
export interface FormDefinition {
  readonly id: FormId;
  readonly version: number;
  readonly title: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly appendices: readonly AppendixDefinition[];
  readonly supplementary?: SupplementaryDefinition;
  readonly codeLists: readonly CodeList[];
}
