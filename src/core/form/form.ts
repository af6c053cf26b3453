/** The shape of a form: what a report of one kind asks for. Definitions are data; see `forms/`. */

/** `PL4.3.2`: appendix 4, row 3.2. */
export type IndicatorId = string;
/** `PL2` … `PL8`. */
export type AppendixId = string;
export type FormId = string;
export type CodeListId = string;

/** The tier of government that reports a row; each tier also gathers the rows of the tiers below it. */
export type ReportingLevel = 'commune' | 'district' | 'province';

/**
 * - `group`: a heading, takes no figure
 * - `count`: a whole number, 0 or more
 * - `money`: an amount in the row's unit, 0 or more
 * - `percent`: a percentage that a person types, 0–100
 * - `ratio`: a percentage computed from two rows of the same appendix
 * - `sum`: a count computed from rows of the same appendix
 * - `code`: one of a code list
 */
export type IndicatorKind = 'group' | 'count' | 'money' | 'percent' | 'ratio' | 'sum' | 'code';

/** One row of an appendix. */
export interface Indicator {
  readonly id: IndicatorId;
  readonly appendix: AppendixId;
  /** Number of the row within its appendix, dotted, without a final dot: `3.2`. */
  readonly stt: string;
  readonly label: string;
  readonly unit: string;
  /** Units that older prints of the row carry and that mean the same. */
  readonly otherUnits?: readonly string[];
  /** The note printed in the last column of the template. */
  readonly note?: string;
  readonly kind: IndicatorKind;
  readonly reportedBy: ReportingLevel;
  /** Where an officer finds the figure, in Vietnamese. */
  readonly source?: string;
  /** Of a ratio. */
  readonly numerator?: IndicatorId;
  readonly denominator?: IndicatorId;
  /** Of a sum. */
  readonly addends?: readonly IndicatorId[];
  /** Of a code. */
  readonly codeList?: CodeListId;
}

export interface CodeList {
  readonly id: CodeListId;
  readonly codes: readonly { readonly code: number; readonly meaning: string }[];
}

export interface Appendix {
  readonly id: AppendixId;
  /** 2 … 8, as in "Phụ lục 2". */
  readonly number: number;
  readonly title: string;
  readonly rows: readonly Indicator[];
}

/** One version of one form. Loaded (and so checked) by `loadForm`. */
export interface Form {
  readonly id: FormId;
  readonly version: number;
  readonly title: string;
  /** ISO dates, both included; `validTo` absent while in force. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly appendices: readonly Appendix[];
  readonly codeLists: readonly CodeList[];
  /** Every row by its id, in printed order. */
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
}
