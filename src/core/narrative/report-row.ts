import type { PlannedContent } from '../plan/sheet-plan';
import type { SectionId } from './outline';

/** How a cell of the report sheet looks; see `report-looks.ts`. */
export type Look =
  | 'issuer-above'
  | 'issuer'
  | 'nation'
  | 'motto'
  | 'number'
  | 'place-date'
  | 'title'
  | 'subject'
  | 'addressee'
  | 'addressee-label'
  | 'addressees'
  | 'heading-1'
  | 'heading-2'
  | 'paragraph'
  | 'caption'
  | 'recipients-label'
  | 'recipients'
  | 'signature';

/** Columns of a cell, both included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

/** One cell of the report, merged over its columns. */
export interface ReportCell {
  /** Unique within its section; absent for the user's own paragraph and for the room for one. */
  readonly id?: string;
  readonly look: Look;
  readonly span: Span;
  /** Rows that the cell is merged over, its own included; 1 where absent. */
  readonly rows?: number;
  readonly content: PlannedContent;
  /** Checksum of what the standard cell holds: another content is the user's. */
  readonly checksum: string;
  /** What the cell shows, and the longest that it can plausibly show: the row is high enough for both. */
  readonly shown: string;
  readonly longest: string;
}

/** One row of the report sheet before it is laid out. */
export interface ReportRow {
  readonly section: SectionId;
  /** At most two: the first begins at the first column. */
  readonly cells: readonly ReportCell[];
  /** Points, where the text does not decide. */
  readonly height?: number;
  /** Black lines over these columns, on a row of their own. */
  readonly rules?: readonly Span[];
  /** No row of the user's may come between this one and the next. */
  readonly joinsNext?: boolean;
  /** Of a heading: standard paragraphs that its section is to do without. */
  readonly without?: readonly string[];
}

/** The id of a section's heading. */
export const HEADING_ID = 'tieu-de';

/** Spaces that do not break and are not stretched, about 1 cm at 14 points: the first line's indent. */
export const INDENT = '\u00a0'.repeat(8);

/**
 * Points, by column. Together 462, within the page's printable width; cut so that the lines under the issuing body, the
 * motto and the title have their lengths (NĐ 30/2020, Phụ lục I).
 */
export const COLUMN_WIDTHS: readonly number[] = [60, 60, 60, 61, 41, 119, 61];
/** Holds the marks of `report-marks.ts`; hidden. */
export const MARK_COLUMN = COLUMN_WIDTHS.length;
export const MARK_WIDTH = 60;

export const WHOLE: Span = { left: 0, right: 6 };
export const LEFT_BLOCK: Span = { left: 0, right: 2 };
export const RIGHT_BLOCK: Span = { left: 3, right: 6 };
export const ADDRESSEE_LABEL: Span = { left: 0, right: 1 };
export const ADDRESSEES: Span = { left: 2, right: 6 };
/** A third of the left block, about the motto's length, and about a third of the title's. */
export const ISSUER_RULE: Span = { left: 1, right: 1 };
export const MOTTO_RULE: Span = { left: 4, right: 5 };
export const TITLE_RULE: Span = { left: 3, right: 4 };

/** Points over the columns of a span. */
export function spanWidth(span: Span): number {
  return COLUMN_WIDTHS.slice(span.left, span.right + 1).reduce((sum, width) => sum + width, 0);
}
