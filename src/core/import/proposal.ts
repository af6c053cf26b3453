import type { Omission } from '../document/text-document';
import type { AppendixId, IndicatorId } from '../form/form';
import type { SectionId } from '../narrative/outline';
import type { Decimal } from '../number/decimal';
import type { Span } from '../prose/folded-text';
import type { ReportPeriod } from '../report/report-details';

/**
 * What was found in a report written elsewhere, offered to a person and written nowhere yet. Whatever of the document is
 * in none of these lists is a frame that every report has (motto, titles, headings of tables) or blank.
 */
export interface ImportProposal {
  /** The period that the document says it reports on. */
  readonly period?: ReportPeriod;
  /** The report's title, in one line; empty where none was found. */
  readonly title: string;
  readonly details: readonly DetailProposal[];
  /** In the order of the form, computed rows among them. */
  readonly figures: readonly FigureProposal[];
  /** Rows found whose figure is blank in the document. */
  readonly blanks: readonly IndicatorId[];
  /** Notes beside figures that differ from those that the form prints. */
  readonly notes: readonly { readonly indicator: IndicatorId; readonly text: string }[];
  readonly headings: readonly FoundHeading[];
  /** Of all sections, in the order of the document. */
  readonly paragraphs: readonly ParagraphProposal[];
  readonly unplaced: readonly UnplacedText[];
  /** What of the file was not read at all. */
  readonly omitted: readonly Omission[];
}

/** Details that a document may tell; lists one a line. */
export type ImportedDetail =
  | 'unit.name'
  | 'unit.parent'
  | 'document.number'
  | 'document.date'
  | 'document.place'
  | 'signatory.authority'
  | 'signatory.title'
  | 'signatory.name'
  | 'addressees'
  | 'recipients';

/** `value` as the report's details keep it (dates ISO), `written` as the document has it. */
export interface DetailProposal {
  readonly field: ImportedDetail;
  readonly value: string;
  readonly written: string;
}

/** A figure, with every value that the document gives for it: more than one where the document contradicts itself. */
export interface FigureProposal {
  readonly indicator: IndicatorId;
  readonly choices: readonly FigureChoice[];
}

/** A number, or the words "không phát sinh" where a ratio has nothing to be taken of. */
export type ImportedValue = Decimal | 'nothing';

/** One value of a figure and the places that say so. Certain where one of them leaves no doubt. */
export interface FigureChoice {
  readonly value: ImportedValue;
  /** As the first source has it. */
  readonly written: string;
  readonly sources: readonly FigureSource[];
}

export type FigureSource = (RowSource | SentenceSource | CellSource) & { readonly doubts: readonly ImportDoubt[] };

/** A row of a table, its cells as they stand. */
export interface RowSource {
  readonly kind: 'row';
  readonly appendix: AppendixId;
  readonly stt: string;
  readonly label: string;
  readonly unit: string;
  readonly figure: string;
  readonly note: string;
}

/** A sentence; `spans` are within it those of its numbers that tell the value, in order: several where it is told in parts. */
export interface SentenceSource {
  readonly kind: 'sentence';
  readonly section: SectionId;
  readonly text: string;
  readonly spans: readonly Span[];
}

/** A cell of the workbook of another report, read with certainty. */
export interface CellSource {
  readonly kind: 'cell';
  readonly sheet: string;
  readonly address: string;
  readonly label: string;
}

/**
 * Why a figure may not be the one it is taken for.
 * - `label-differs`, `stt-differs`, `unit-differs`: the row prints another one than the form
 * - `columns-guessed`: no heading says which column holds the figures
 * - `merged-cell`: the figure's cell is merged with the one beside it
 * - `row-from-line`: the row was put together from a line of text
 * - `section-guessed`: the sentence stands under a heading known by its number only
 * - `words-for-none`: the sentence says in words that there was none
 * - `told-in-parts`: the sum of several numbers of the sentence
 * - `value-unusual`: no such value belongs into that row
 */
export type ImportDoubt =
  | 'label-differs'
  | 'stt-differs'
  | 'unit-differs'
  | 'columns-guessed'
  | 'merged-cell'
  | 'row-from-line'
  | 'section-guessed'
  | 'words-for-none'
  | 'told-in-parts'
  | 'value-unusual';

/** A heading of the document taken for a section's: by its words, or by its number and place alone. */
export interface FoundHeading {
  readonly section: SectionId;
  readonly text: string;
  readonly by: 'words' | 'number';
}

export interface ParagraphProposal {
  readonly section: SectionId;
  readonly text: string;
  /** Of a workbook of ours: the standard text that this stands in place of. */
  readonly standard?: string;
}

/**
 * - `before-headings`, `no-heading`: text of no section · `unknown-heading`: of a section that the report does not have
 * - `unknown-table`, `unknown-row`: no row of the form · `disputed-row`: its number and its words name two rows
 * - `unclear-lines`: a table that came as lines of text, of which no row can be told for certain
 * - `no-figure-column` · `not-a-number` · `figure-of-heading`: a figure where the form has none
 * - `after-report`: between the signature and the appendices, or within these
 */
export type UnplacedReason =
  | 'before-headings'
  | 'no-heading'
  | 'unknown-heading'
  | 'unknown-table'
  | 'unknown-row'
  | 'disputed-row'
  | 'unclear-lines'
  | 'no-figure-column'
  | 'not-a-number'
  | 'figure-of-heading'
  | 'after-report';

/** A text that nothing could be made of; of a row its cells, one after the other. */
export interface UnplacedText {
  readonly reason: UnplacedReason;
  readonly text: string;
  /** The row that it is of, where that much is known. */
  readonly indicator?: IndicatorId;
}

/** Whether one of a value's places leaves no doubt. */
export function isCertain({ sources }: FigureChoice): boolean {
  return sources.some(({ doubts }) => doubts.length === 0);
}
