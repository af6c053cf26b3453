/** The columns of an appendix sheet, from 0. */
export const COLUMNS = { stt: 0, label: 1, unit: 2, figure: 3, note: 4 } as const;

/**
 * Their widths in points: together within the 467 points that A4 leaves between the margins, so that the page needs
 * no scaling; whole pixels (0.75 points), so that Excel does not round them.
 */
export const COLUMN_WIDTHS: readonly number[] = Object.freeze([33, 213, 75, 66, 75]);

/** The two rows of column headings, under number, title and reference; the first indicator follows them. */
export const HEADING_ROWS = { first: 4, last: 5 } as const;

export const FIRST_INDICATOR_ROW = HEADING_ROWS.last + 1;

/** All columns together, points. */
export const TABLE_WIDTH = COLUMN_WIDTHS.reduce((sum, width) => sum + width, 0);
