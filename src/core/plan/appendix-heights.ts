import type { Appendix } from '../form/form';
import { NOTHING_ARISEN } from '../report/figure';
import type { ReportDetails } from '../report/report-details';
import { COLUMN_WIDTHS, COLUMNS, TABLE_WIDTH } from './appendix-columns';
import { HEADINGS, referenceText, titleText, unitText } from './appendix-head';
import { isBold, SIZES } from './appendix-styles';
import type { PlacedRow } from './placed-row';
import { type CellText, heightOfLines, rowHeight } from './row-height';

const width = (column: number): number => COLUMN_WIDTHS[column] ?? 0;
const GAP_ABOVE_TABLE = 6;

/** Number, title, reference (two lines at least: it changes with the details), a gap, and the two heading rows. */
export function headHeights(appendix: Appendix, details: ReportDetails): number[] {
  const whole = (value: string, size: number, bold: boolean): number =>
    rowHeight([{ text: value, size, bold, columnWidth: TABLE_WIDTH }]);
  const heading = (value: string, columnWidth: number): CellText => ({
    text: value,
    size: SIZES.heading,
    bold: true,
    columnWidth,
  });
  const upper = rowHeight([heading(HEADINGS.result, width(COLUMNS.unit) + width(COLUMNS.figure))]);
  const lower = rowHeight([
    heading(HEADINGS.unit, width(COLUMNS.unit)),
    heading(HEADINGS.figure, width(COLUMNS.figure)),
  ]);
  const label = rowHeight([heading(HEADINGS.label, width(COLUMNS.label))]);
  return [
    whole(`Phụ lục ${appendix.number}`, SIZES.number, true),
    whole(titleText(appendix.title), SIZES.title, true),
    Math.max(whole(referenceText(details), SIZES.reference, false), heightOfLines(2, SIZES.reference)),
    GAP_ABOVE_TABLE,
    upper,
    Math.max(lower, label - upper),
  ];
}

/** High enough for label, unit and the form's note, and for the words a ratio shows when there is nothing to divide by. */
export function indicatorHeight(placed: PlacedRow): number {
  const { indicator } = placed;
  const bold = isBold(placed);
  const cell = (value: string, column: number, isBoldCell: boolean, size: number = SIZES.row): CellText => ({
    text: value,
    size,
    bold: isBoldCell,
    columnWidth: width(column),
  });
  return rowHeight([
    cell(indicator.stt, COLUMNS.stt, bold),
    cell(indicator.label, COLUMNS.label, bold),
    cell(unitText(indicator.unit), COLUMNS.unit, bold),
    cell(indicator.kind === 'ratio' ? NOTHING_ARISEN : '', COLUMNS.figure, bold, SIZES.figure),
    cell(indicator.note ?? '', COLUMNS.note, false),
  ]);
}
