import type { Form, IndicatorKind } from '../form/form';
import type { CellStyle } from '../workbook/workbook';
import { COLUMNS, HEADING_ROWS } from './appendix-columns';
import { isMoneyRow } from './money-rows';
import { NUMBER_FORMATS, TEXT_FORMAT } from './number-formats';
import { figureArea, type PlacedRow } from './placed-row';
import { rowRuns } from './row-runs';
import type { PlannedStyle } from './sheet-plan';

export const FONT = 'Times New Roman';
/** Sizes in points: NĐ 30/2020, Phụ lục I, for number and title of an appendix; rows within its 13–14 or just under. */
export const SIZES = { number: 14, title: 13, reference: 13, heading: 12, row: 12, figure: 13 } as const;

/** Every style of an appendix sheet, as few rectangles as can be. */
export function appendixStyles(form: Form, rows: readonly PlacedRow[]): PlannedStyle[] {
  const last = rows[rows.length - 1]?.row ?? HEADING_ROWS.last;
  const across = (top: number, bottom: number, style: CellStyle): PlannedStyle => ({
    area: { top, left: COLUMNS.stt, bottom, right: COLUMNS.note },
    style,
  });
  const down = (column: number, style: CellStyle): PlannedStyle => ({
    area: { top: rows[0]?.row ?? last, left: column, bottom: last, right: column },
    style,
  });
  return [
    // Labels and notes apart, everything is centred.
    across(0, last, { font: { name: FONT, size: SIZES.row }, horizontal: 'center', vertical: 'center', wrap: true }),
    across(0, 0, { font: { size: SIZES.number, bold: true } }),
    across(1, 1, { font: { size: SIZES.title, bold: true } }),
    across(2, 2, { vertical: 'top', font: { size: SIZES.reference, italic: true } }),
    across(HEADING_ROWS.first, last, { border: 'thin' }),
    across(HEADING_ROWS.first, HEADING_ROWS.last, { font: { size: SIZES.heading, bold: true } }),
    down(COLUMNS.stt, { numberFormat: TEXT_FORMAT }),
    down(COLUMNS.label, { horizontal: 'left' }),
    down(COLUMNS.unit, { numberFormat: TEXT_FORMAT }),
    down(COLUMNS.figure, { font: { size: SIZES.figure } }),
    down(COLUMNS.note, { horizontal: 'left', numberFormat: TEXT_FORMAT, locked: false }),
    ...boldRows(rows),
    ...numberFormats(form, rows),
    ...openInputs(rows),
  ];
}

/** Top-level rows and headings, notes apart. */
export function isBold({ indicator }: PlacedRow): boolean {
  return indicator.kind === 'group' || !indicator.stt.includes('.');
}

/** Whether a person fills the row. */
export function isInput(kind: IndicatorKind): boolean {
  return kind === 'count' || kind === 'money' || kind === 'percent' || kind === 'code';
}

function boldRows(rows: readonly PlacedRow[]): PlannedStyle[] {
  return rowRuns(rows, (row) => (isBold(row) ? 'bold' : undefined)).map(({ first, last }) => ({
    area: { top: first, left: COLUMNS.stt, bottom: last, right: COLUMNS.figure },
    style: { font: { bold: true } },
  }));
}

function numberFormats(form: Form, rows: readonly PlacedRow[]): PlannedStyle[] {
  const formatOf = ({ indicator }: PlacedRow): string | undefined => {
    if (indicator.kind === 'group') return undefined;
    return NUMBER_FORMATS[isMoneyRow(form, indicator.id) ? 'money' : indicator.kind];
  };
  return rowRuns(rows, formatOf).map(({ key, first, last }) => ({
    area: figureArea(first, last),
    style: { numberFormat: key },
  }));
}

function openInputs(rows: readonly PlacedRow[]): PlannedStyle[] {
  return rowRuns(rows, ({ indicator }) => (isInput(indicator.kind) ? 'open' : undefined)).map(({ first, last }) => ({
    area: figureArea(first, last),
    style: { locked: false },
  }));
}
