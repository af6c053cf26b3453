import type { Area, Sheet } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { intersectAreas } from './areas';
import { cellAt } from './cells';
import { assertAllowed } from './protection';
import type { WorkbookModel } from './workbook-model';

/** Microsoft, "Excel specifications and limits". */
export const MAX_ROW_HEIGHT = 409;
/** 255 characters of the default font, in points. */
export const MAX_COLUMN_WIDTH = 1344;
/** Excel's defaults with Calibri 11, in points. */
export const STANDARD_HEIGHT = 15;
export const STANDARD_WIDTH = 48;

/** Sets the height of an area's rows in points; 0 hides. @throws ExcelError InvalidArgument over 409; AccessDenied */
export function setRowHeight(model: WorkbookModel, sheet: Sheet, area: Area, height: unknown): void {
  checkSize(height, MAX_ROW_HEIGHT);
  assertAllowed(sheet, 'allowFormatRows');
  for (let row = area.top; row <= boundedEnd(area.top, area.bottom); row += 1) {
    sheet.rowHeights.set(row, height);
    if (height === 0) sheet.hiddenRows.add(row);
    else sheet.hiddenRows.delete(row);
  }
  model.record({ kind: 'sheet-changed', sheet });
}

/** Sets the width of an area's columns in points; 0 hides. @throws ExcelError InvalidArgument; AccessDenied */
export function setColumnWidth(model: WorkbookModel, sheet: Sheet, area: Area, width: unknown): void {
  checkSize(width, MAX_COLUMN_WIDTH);
  assertAllowed(sheet, 'allowFormatColumns');
  for (let column = area.left; column <= area.right; column += 1) {
    sheet.columnWidths.set(column, width);
    if (width === 0) sheet.hiddenColumns.add(column);
    else sheet.hiddenColumns.delete(column);
  }
  model.record({ kind: 'sheet-changed', sheet });
}

/** Hides or shows rows or columns. @throws ExcelError AccessDenied where the protection does not allow it */
export function setHidden(
  model: WorkbookModel,
  sheet: Sheet,
  axis: 'rows' | 'columns',
  area: Area,
  hidden: boolean,
): void {
  assertAllowed(sheet, axis === 'rows' ? 'allowFormatRows' : 'allowFormatColumns');
  const [first, last, kept] =
    axis === 'rows'
      ? ([area.top, area.bottom, sheet.hiddenRows] as const)
      : ([area.left, area.right, sheet.hiddenColumns] as const);
  for (let index = first; index <= boundedEnd(first, last); index += 1) {
    if (hidden) kept.add(index);
    else kept.delete(index);
  }
  model.record({ kind: 'sheet-changed', sheet });
}

/**
 * Fits rows to their text, roughly: lines are counted from the line breaks and the width, a character taken as half
 * the font's size. Rows with merged cells keep their height, as in Excel (OfficeDev/office-js issue 1840).
 * @throws ExcelError AccessDenied where the protection does not allow it
 */
export function autofitRows(model: WorkbookModel, sheet: Sheet, area: Area): void {
  assertAllowed(sheet, 'allowFormatRows');
  for (const row of [...sheet.cells.keys()].filter((index) => index >= area.top && index <= area.bottom)) {
    const whole = { top: row, bottom: row, left: 0, right: Number.MAX_SAFE_INTEGER };
    if (sheet.merges.some((merge) => intersectAreas(merge, whole))) continue;
    const heights = [...(sheet.cells.get(row)?.keys() ?? [])].map((column) => neededHeight(sheet, row, column));
    sheet.rowHeights.set(row, Math.min(MAX_ROW_HEIGHT, Math.max(STANDARD_HEIGHT, ...heights)));
  }
  model.record({ kind: 'sheet-changed', sheet });
}

function neededHeight(sheet: Sheet, row: number, column: number): number {
  const cell = cellAt(sheet, row, column);
  const size = cell?.style?.font?.size ?? 11;
  const text = typeof cell?.value === 'string' ? cell.value : '';
  const perLine = Math.max(1, Math.floor((sheet.columnWidths.get(column) ?? STANDARD_WIDTH) / (size / 2)));
  const lines = cell?.style?.wrap
    ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0)
    : 1;
  return Math.ceil(lines * size * 1.25);
}

function checkSize(size: unknown, limit: number): asserts size is number {
  if (typeof size !== 'number' || !(size >= 0) || size > limit)
    throw new ExcelError('InvalidArgument', `a size of ${String(size)}`);
}

/** The plain workbook keeps sizes row by row; a whole column of them is refused rather than kept a million times. */
function boundedEnd(first: number, last: number): number {
  if (last - first > 100_000) throw new ExcelError('NotImplemented', 'sizes of a whole column of rows');
  return last;
}
