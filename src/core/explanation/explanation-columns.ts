/** What the columns of the sheet "Giải trình" are for. */
export type ExplanationPart = 'stt' | 'place' | 'message' | 'mark' | 'text';

/**
 * Columns from A. The hidden marks stand between the others, so that any selection of whole rows that a person sorts or
 * moves takes them along.
 */
export const EXPLANATION_COLUMNS: Readonly<Record<ExplanationPart, number>> = Object.freeze({
  stt: 0,
  place: 1,
  message: 2,
  mark: 3,
  text: 4,
});

/** Headings as they stand over the columns; the marks have a mark of their own there. */
export const EXPLANATION_HEADINGS = Object.freeze({
  stt: 'STT',
  place: 'Mục',
  message: 'Nội dung cần giải trình',
  text: 'Giải trình của đơn vị',
});

/** Row of the headings, from 0. */
export const EXPLANATION_HEADING_ROW = 2;

/** Points; the marks' column is hidden, the others fill the printable width. */
export const EXPLANATION_WIDTHS: readonly number[] = [34, 72, 190, 60, 168];
