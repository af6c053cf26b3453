/** The shape of a form: what a report of one kind asks for. Definitions are data; see `forms/`. */

/** `PL4.3.2`: appendix 4, row 3.2; `BS1.2`: row 1.2 of the supplementary table. */
export type IndicatorId = string;
/** `PL2` … `PL8`; {@link SUPPLEMENTARY} where any table with a sheet is meant. */
export type AppendixId = string;
export type FormId = string;
export type CodeListId = string;

/** The id of the supplementary table. */
export const SUPPLEMENTARY: AppendixId = 'BS';

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

/** One row of a table. */
export interface Indicator {
  readonly id: IndicatorId;
  /** The table that it is a row of. */
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
  /** It may stay blank: nobody is asked for it. */
  readonly optional?: true;
  /** The section of the narrative that tells it (`II.2`); of the supplementary table's figures. */
  readonly section?: string;
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

/** A table of a form: it has a sheet of its own, its figures have names and are found, repaired and validated. */
export interface FormTable {
  readonly id: AppendixId;
  readonly title: string;
  readonly rows: readonly Indicator[];
}

/** A table that is printed and sent with the report. */
export interface Appendix extends FormTable {
  /** 2 … 8, as in "Phụ lục 2". */
  readonly number: number;
}

/**
 * Figures that the narrative tells and no appendix has. It is no phụ lục: never printed with the report, never referred
 * to, and its rows may stay blank.
 */
export interface SupplementaryTable extends FormTable {
  /** What the sheet is for, in Vietnamese; stands under its title. */
  readonly purpose: string;
}

/** Any table that has a sheet. */
export type SheetTable = Appendix | SupplementaryTable;

/** One version of one form. Loaded (and so checked) by `loadForm`. */
export interface Form {
  readonly id: FormId;
  readonly version: number;
  readonly title: string;
  /** ISO dates, both included; `validTo` absent while in force. */
  readonly validFrom: string;
  readonly validTo?: string;
  readonly appendices: readonly Appendix[];
  readonly supplementary?: SupplementaryTable;
  /** Every table that has a sheet, in the order of the sheets: the appendices, then the supplementary table. */
  readonly tables: readonly SheetTable[];
  readonly codeLists: readonly CodeList[];
  /** Every row of every table by its id, in the tables' order. */
  readonly indicators: ReadonlyMap<IndicatorId, Indicator>;
}
