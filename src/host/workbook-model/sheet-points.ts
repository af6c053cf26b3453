import type { SheetPoint } from '../../core/workbook/chart';
import type { Area, Sheet } from '../../core/workbook/workbook';
import { STANDARD_HEIGHT, STANDARD_WIDTH } from './row-column-size';

/** Points from the sheet's corner. */
export interface Position {
  readonly x: number;
  readonly y: number;
}

/** How far a row or column begins from the sheet's corner; hidden ones take no room. */
function start(index: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, usual: number): number {
  let at = index * usual;
  for (const [line, size] of sizes) if (line < index) at += size - usual;
  for (const line of hidden) if (line < index) at -= sizes.get(line) ?? usual;
  return at;
}

function size(index: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>, usual: number): number {
  return hidden.has(index) ? 0 : (sizes.get(index) ?? usual);
}

/** Where a point of a cell is on its sheet; one that lies further than its cell reaches is at the cell's end. */
export function positionOf(
  { columnWidths, hiddenColumns, rowHeights, hiddenRows }: Sheet,
  point: SheetPoint,
): Position {
  const x = Math.min(point.x, size(point.column, columnWidths, hiddenColumns, STANDARD_WIDTH));
  const y = Math.min(point.y, size(point.row, rowHeights, hiddenRows, STANDARD_HEIGHT));
  return {
    x: start(point.column, columnWidths, hiddenColumns, STANDARD_WIDTH) + x,
    y: start(point.row, rowHeights, hiddenRows, STANDARD_HEIGHT) + y,
  };
}

/** The cell under a position, and how far into it that is. */
export function pointAt(sheet: Sheet, { x, y }: Position): SheetPoint {
  const column = lineAt(x, sheet.columnWidths, sheet.hiddenColumns, STANDARD_WIDTH);
  const row = lineAt(y, sheet.rowHeights, sheet.hiddenRows, STANDARD_HEIGHT);
  return { row: row.index, column: column.index, x: column.rest, y: row.rest };
}

function lineAt(
  position: number,
  sizes: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  usual: number,
): { readonly index: number; readonly rest: number } {
  let rest = position;
  for (let index = 0; ; index += 1) {
    const length = size(index, sizes, hidden, usual);
    if (rest < length) return { index, rest };
    rest -= length;
  }
}

/** The two corners of an area: where its first cell begins and its last one ends. */
export function cornersOf(sheet: Sheet, area: Area): { readonly from: SheetPoint; readonly to: SheetPoint } {
  const { columnWidths, hiddenColumns, rowHeights, hiddenRows } = sheet;
  return {
    from: { row: area.top, column: area.left, x: 0, y: 0 },
    to: {
      row: area.bottom,
      column: area.right,
      x: size(area.right, columnWidths, hiddenColumns, STANDARD_WIDTH),
      y: size(area.bottom, rowHeights, hiddenRows, STANDARD_HEIGHT),
    },
  };
}
