import type { SheetTable } from '../form/form';
import { NOTHING_ARISEN } from '../report/figure';
import type { ReportDetails } from '../report/report-details';
import { COLUMN_WIDTHS, COLUMNS, TABLE_WIDTH } from './appendix-columns';
import { HEADINGS, referenceText, titleText, topLine, unitText } from './appendix-head';
import { isBold, SIZES } from './appendix-styles';
import type { PlacedRow } from './placed-row';
import { type CellText, heightOfLines, linesInCell, rowHeight } from './row-height';

const width = (column: number): number => COLUMN_WIDTHS[column] ?? 0;
const GAP_ABOVE_TABLE = 6;

/**
 * Number, title, reference (two lines at least: it changes with the details) or purpose, a gap, and the two heading
 * rows.
 */
export function headHeights(table: SheetTable, details: ReportDetails): number[] {
  const whole = (value: string, size: number, bold: boolean): number =>
    rowHeight([{ text: value, size, bold, columnWidth: TABLE_WIDTH }]);
  const heading = (value: string, columnWidth: number): CellText => ({
    text: value,
    size: SIZES.heading,
    bold: true,
    columnWidth,
  });
  const upper = linesInCell(heading(HEADINGS.result, width(COLUMNS.unit) + width(COLUMNS.figure)));
  const lower = Math.max(
    linesInCell(heading(HEADINGS.unit, width(COLUMNS.unit))),
    linesInCell(heading(HEADINGS.figure, width(COLUMNS.figure))),
  );
  const label = linesInCell(heading(HEADINGS.label, width(COLUMNS.label)));
  const below = 'purpose' in table ? table.purpose : referenceText(details);
  return [
    whole(topLine(table), SIZES.number, true),
    whole(titleText(table.title), SIZES.title, true),
    Math.max(whole(below, SIZES.reference, false), heightOfLines(2, SIZES.reference)),
    GAP_ABOVE_TABLE,
    tableHeight(upper),
    tableHeight(Math.max(lower, label - upper)),
  ];
}

/** High enough for label, unit and the form's note, and for the words a ratio shows when there is nothing to divide by. */
export function indicatorHeight(placed: PlacedRow): number {
  const { indicator } = placed;
  const bold = isBold(placed);
  const lines = (text: string, column: number, isBoldCell: boolean, size: number = SIZES.row): number =>
    linesInCell({ text, size, bold: isBoldCell, columnWidth: width(column) });
  const most = Math.max(
    lines(indicator.stt, COLUMNS.stt, bold),
    lines(indicator.label, COLUMNS.label, bold),
    lines(unitText(indicator.unit), COLUMNS.unit, bold),
    lines(indicator.kind === 'ratio' ? NOTHING_ARISEN : '', COLUMNS.figure, bold, SIZES.figure),
    lines(indicator.note ?? '', COLUMNS.note, false),
  );
  return tableHeight(most);
}

/** Rows of as many lines are alike, whatever stands in them: each height of its own is a call to Excel. */
function tableHeight(lines: number): number {
  return heightOfLines(lines, Math.max(SIZES.heading, SIZES.row, SIZES.figure));
}
