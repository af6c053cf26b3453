import { MAX_COLUMNS, MAX_ROWS } from '../../core/address/a1';
import type { Area, Cell, Sheet } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { WHOLE_SHEET, columnCount, intersectAreas, rowCount } from './areas';
import { hasContent, visitCells } from './cells';
import { assertAllowed, hasLockedCell } from './protection';
import { rewriteFormulas } from './rewrite-formulas';
import { shiftCharts } from './shift-charts';
import type { Shift } from './shift-references';
import { shiftArea, shiftFormula, shiftIndex } from './shift-references';
import type { ShiftKind, WorkbookModel } from './workbook-model';

export type InsertDirection = 'Down' | 'Right';
export type DeleteDirection = 'Up' | 'Left';

/**
 * Inserts cells, as `range.insert` does: whole rows where the area is whole rows, whole columns likewise, otherwise
 * only the cells beside are moved. Formulas, names, merges, validations and conditional formats follow.
 * @throws ExcelError AccessDenied on a protected sheet (rows only where it allows inserting them);
 * NonBlankCellOffSheet where cells would fall off the sheet; MergedRangeConflict where a merge would be torn
 */
export function insertCells(model: WorkbookModel, sheet: Sheet, area: Area, direction: InsertDirection): void {
  const whole = wholeAxis(area);
  assertAllowed(sheet, whole === 'rows' ? 'allowInsertRows' : undefined);
  const shift = shiftOf(area, whole ?? (direction === 'Down' ? 'rows' : 'columns'), 1);
  refuseTorn(sheet, shift);
  refuseFallingOff(sheet, shift);
  applyShift(model, sheet, shift);
  inheritLook(sheet, shift);
  const change: ShiftKind = whole === 'rows' ? 'RowInserted' : whole === 'columns' ? 'ColumnInserted' : 'CellInserted';
  model.record({ kind: 'cells-shifted', sheet, area, change });
}

/**
 * Deletes cells, as `range.delete` does. References to what was deleted become `#REF!`.
 * @throws ExcelError AccessDenied on a protected sheet (rows only where it allows deleting them and none of their cells
 * is locked); MergedRangeConflict where a merge would be torn
 */
export function deleteCells(model: WorkbookModel, sheet: Sheet, area: Area, direction: DeleteDirection): void {
  const whole = wholeAxis(area);
  assertAllowed(sheet, whole === 'rows' ? 'allowDeleteRows' : undefined);
  if (hasLockedCell(sheet, area)) throw new ExcelError('AccessDenied', 'locked cells in the rows to delete');
  const shift = shiftOf(area, whole ?? (direction === 'Up' ? 'rows' : 'columns'), -1);
  refuseTorn(sheet, shift);
  visitCells(sheet, area, (_cell, row, column) => removeCell(sheet, row, column));
  applyShift(model, sheet, shift);
  const change: ShiftKind = whole === 'rows' ? 'RowDeleted' : whole === 'columns' ? 'ColumnDeleted' : 'CellDeleted';
  model.record({ kind: 'cells-shifted', sheet, area, change });
}

function wholeAxis(area: Area): 'rows' | 'columns' | undefined {
  if (columnCount(area) === MAX_COLUMNS) return 'rows';
  return rowCount(area) === MAX_ROWS ? 'columns' : undefined;
}

function shiftOf(area: Area, axis: 'rows' | 'columns', sign: 1 | -1): Shift {
  return axis === 'rows'
    ? { axis, at: area.top, count: sign * rowCount(area), band: { first: area.left, last: area.right } }
    : { axis, at: area.left, count: sign * columnCount(area), band: { first: area.top, last: area.bottom } };
}

/** The cells that a shift moves. */
function movedArea({ axis, at, band }: Shift): Area {
  return axis === 'rows'
    ? { top: at, bottom: MAX_ROWS - 1, left: band.first, right: band.last }
    : { left: at, right: MAX_COLUMNS - 1, top: band.first, bottom: band.last };
}

function refuseTorn(sheet: Sheet, shift: Shift): void {
  const moved = movedArea(shift);
  const torn = sheet.merges.some((merge) => {
    if (!intersectAreas(merge, moved)) return false;
    const [first, last] = shift.axis === 'rows' ? [merge.left, merge.right] : [merge.top, merge.bottom];
    return first < shift.band.first || last > shift.band.last;
  });
  if (torn) throw new ExcelError('MergedRangeConflict');
}

function refuseFallingOff(sheet: Sheet, { axis, count, band }: Shift): void {
  const edge: Area =
    axis === 'rows'
      ? { top: MAX_ROWS - count, bottom: MAX_ROWS - 1, left: band.first, right: band.last }
      : { left: MAX_COLUMNS - count, right: MAX_COLUMNS - 1, top: band.first, bottom: band.last };
  visitCells(sheet, edge, (cell) => {
    if (hasContent(cell)) throw new ExcelError('NonBlankCellOffSheet');
  });
}

function applyShift(model: WorkbookModel, sheet: Sheet, shift: Shift): void {
  moveCells(sheet, shift);
  const areas = (given: readonly Area[]): Area[] => given.flatMap((area) => shiftArea(area, shift) ?? []);
  sheet.merges = areas(sheet.merges).filter((area) => rowCount(area) * columnCount(area) > 1);
  sheet.validations = sheet.validations
    .map((item) => ({ ...item, areas: areas(item.areas) }))
    .filter((item) => item.areas.length > 0);
  sheet.conditionalFormats = sheet.conditionalFormats
    .map((item) => ({ ...item, areas: areas(item.areas) }))
    .filter((item) => item.areas.length > 0);
  moveSizes(sheet, shift);
  shiftCharts(sheet, shift);
  rewriteFormulas(model, (formula, own) => shiftFormula(formula, own?.name, sheet.name, shift));
  model.moveAnchors(sheet, (area) => shiftArea(area, shift));
}

function moveCells(sheet: Sheet, shift: Shift): void {
  const moving: { cell: Cell; row: number; column: number }[] = [];
  visitCells(sheet, movedArea(shift), (cell, row, column) => {
    moving.push({ cell, row, column });
    removeCell(sheet, row, column);
  });
  for (const { cell, row, column } of moving) {
    const to = shift.axis === 'rows' ? { row: row + shift.count, column } : { row, column: column + shift.count };
    const cells = sheet.cells.get(to.row) ?? new Map<number, Cell>();
    sheet.cells.set(to.row, cells.set(to.column, cell));
  }
}

function removeCell(sheet: Sheet, row: number, column: number): void {
  const cells = sheet.cells.get(row);
  cells?.delete(column);
  if (cells?.size === 0) sheet.cells.delete(row);
}

/** Heights, widths and hiding follow whole rows and columns only. */
function moveSizes(sheet: Sheet, shift: Shift): void {
  const across = shift.axis === 'rows' ? MAX_COLUMNS : MAX_ROWS;
  if (shift.band.last - shift.band.first + 1 !== across) return;
  const [sizes, hidden] =
    shift.axis === 'rows' ? [sheet.rowHeights, sheet.hiddenRows] : [sheet.columnWidths, sheet.hiddenColumns];
  const movedSizes = [...sizes].flatMap(([index, size]) => pairAt(shiftIndex(index, shift), size));
  const movedHidden = [...hidden].flatMap((index) => shiftIndex(index, shift) ?? []);
  sizes.clear();
  for (const [index, size] of movedSizes) sizes.set(index, size);
  hidden.clear();
  for (const index of movedHidden) hidden.add(index);
  const { page } = sheet;
  if (shift.axis === 'rows' && page?.titleRows) {
    const { titleRows, ...rest } = page;
    const area = shiftArea({ ...WHOLE_SHEET, top: titleRows.first, bottom: titleRows.last }, shift);
    sheet.page = area ? { ...rest, titleRows: { first: area.top, last: area.bottom } } : rest;
  }
}

function pairAt(index: number | undefined, size: number): [number, number][] {
  return index === undefined ? [] : [[index, size]];
}

/** New cells look like those above (or to the left), as Excel has it; so are their validations, which need no copying. */
function inheritLook(sheet: Sheet, shift: Shift): void {
  if (shift.at === 0) return;
  const rows = shift.axis === 'rows';
  const source: Area = rows
    ? { top: shift.at - 1, bottom: shift.at - 1, left: shift.band.first, right: shift.band.last }
    : { left: shift.at - 1, right: shift.at - 1, top: shift.band.first, bottom: shift.band.last };
  visitCells(sheet, source, (cell, row, column) => {
    if (!cell.style) return;
    for (let step = 1; step <= shift.count; step += 1) {
      const to = rows ? { row: row + step, column } : { row, column: column + step };
      const cells = sheet.cells.get(to.row) ?? new Map<number, Cell>();
      sheet.cells.set(to.row, cells.set(to.column, { value: null, style: cell.style }));
    }
  });
}
