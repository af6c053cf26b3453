/** Columns of the chart's sheet, and their widths in points: together as wide as the page's text. */
export const CHART_COLUMNS = Object.freeze({ id: 0, label: 1, current: 2, last: 3, target: 4, reason: 5 });
export const CHART_COLUMN_WIDTHS: readonly number[] = Object.freeze([48, 168, 66, 66, 44, 74]);

export type ChartColumn = keyof typeof CHART_COLUMNS;

/** Rows from 0: the ratios come below the headings, then the list of those without a bar, then the caption. */
export const CHART_ROWS = Object.freeze({ title: 0, purpose: 1, headings: 2, first: 3 });

/** What the sheet says of itself; by it the sheet is known when its names are gone. */
export const CHART_SHEET_TITLE = 'SỐ LIỆU CỦA BIỂU ĐỒ';

/** Headings that do not depend on the report; that of the period before is the period's name. */
export const CHART_HEADINGS = Object.freeze({
  id: 'Mã dòng',
  label: 'Chỉ tiêu (%)',
  target: 'Mức so',
  reason: 'Ghi chú',
});

/** The rows below the ratios. */
export const CHART_FOOT = Object.freeze({ without: 'Chưa vẽ', caption: 'Chú thích' });
