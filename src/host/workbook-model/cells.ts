import type { Area, Cell, Sheet } from '../../core/workbook/workbook';

/** The cell as kept; undefined where nothing is kept. */
export function cellAt(sheet: Sheet, row: number, column: number): Cell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** The cell, made where there is none. */
export function ensureCell(sheet: Sheet, row: number, column: number): Cell {
  let cells = sheet.cells.get(row);
  if (!cells) sheet.cells.set(row, (cells = new Map()));
  let cell = cells.get(column);
  if (!cell) cells.set(column, (cell = { value: null }));
  return cell;
}

/** Forgets a cell that holds nothing and looks like none. */
export function dropIfBare(sheet: Sheet, row: number, column: number): void {
  const cell = cellAt(sheet, row, column);
  if (!cell || cell.value !== null || cell.formula !== undefined || cell.style !== undefined) return;
  const cells = sheet.cells.get(row);
  cells?.delete(column);
  if (cells?.size === 0) sheet.cells.delete(row);
}

/** Visits the kept cells of an area; never walks the empty ones, so a whole sheet costs no more than its content. */
export function visitCells(sheet: Sheet, area: Area, visit: (cell: Cell, row: number, column: number) => void): void {
  for (const [row, cells] of [...sheet.cells]) {
    if (row < area.top || row > area.bottom) continue;
    for (const [column, cell] of [...cells]) {
      if (column >= area.left && column <= area.right) visit(cell, row, column);
    }
  }
}

/** Whether a cell holds a value or a formula. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/**
 * The smallest rectangle around the cells in use within an area.
 * @param valuesOnly leaves out cells that are only formatted
 * @returns undefined where no cell is in use
 */
export function usedArea(sheet: Sheet, within: Area, valuesOnly: boolean): Area | undefined {
  let used: { top: number; left: number; bottom: number; right: number } | undefined;
  visitCells(sheet, within, (cell, row, column) => {
    if (valuesOnly && !hasContent(cell)) return;
    if (!used) used = { top: row, left: column, bottom: row, right: column };
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
  });
  return used;
}
