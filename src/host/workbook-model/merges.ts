import type { Area, Sheet } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { columnCount, containsArea, intersectAreas, rowCount } from './areas';
import { dropIfBare, visitCells } from './cells';
import { assertAllowed } from './protection';
import type { WorkbookModel } from './workbook-model';

/**
 * Merges an area into one cell, or each of its rows (`across`). Only the first cell keeps its content, as in Excel.
 * @throws ExcelError AccessDenied on a protected sheet; MergedRangeConflict where it would cut another merge
 */
export function mergeCells(model: WorkbookModel, sheet: Sheet, area: Area, across: boolean): void {
  assertAllowed(sheet);
  const pieces = across
    ? Array.from({ length: rowCount(area) }, (_, down) => ({ ...area, top: area.top + down, bottom: area.top + down }))
    : [area];
  for (const piece of pieces) mergePiece(sheet, piece);
  model.record({ kind: 'sheet-changed', sheet });
}

function mergePiece(sheet: Sheet, area: Area): void {
  if (rowCount(area) * columnCount(area) === 1) return;
  const touched = sheet.merges.filter((merge) => intersectAreas(merge, area));
  if (touched.some((merge) => !containsArea(area, merge)))
    throw new ExcelError('MergedRangeConflict', 'the range cuts a merged cell');
  sheet.merges = [...sheet.merges.filter((merge) => !touched.includes(merge)), area];
  visitCells(sheet, area, (cell, row, column) => {
    if (row === area.top && column === area.left) return;
    cell.value = null;
    delete cell.formula;
    dropIfBare(sheet, row, column);
  });
}

/**
 * Splits the merged cells that the area touches.
 * @throws ExcelError AccessDenied on a protected sheet
 */
export function unmergeCells(model: WorkbookModel, sheet: Sheet, area: Area): void {
  assertAllowed(sheet);
  sheet.merges = sheet.merges.filter((merge) => !intersectAreas(merge, area));
  model.record({ kind: 'sheet-changed', sheet });
}
