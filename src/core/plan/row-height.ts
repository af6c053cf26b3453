import { linesOf } from './text-lines';
import type { TextSetting } from './text-width';

/** Excel refuses taller rows (points). */
export const MAX_ROW_HEIGHT = 409;

/** A text in a cell of that width. */
export interface CellText extends TextSetting {
  readonly text: string;
  /** Points, the cell's padding included. */
  readonly columnWidth: number;
}

/** What a cell keeps free at its left and right together, points: 3 pixels each and the grid line. */
const CELL_PADDING = 6;
/** Screens round each letter to whole pixels: a line holds up to this part less than its measure says. */
const ROUNDING_OF_LETTERS = 0.04;
/** Distance of lines in sizes: Excel gives 15.75 points to a line of Times New Roman 12. */
const LINE_PITCH = 1.3125;
/** Above and below together, points. */
const AIR = 3;

/** Points that a line of text may take in a column of that width. */
export function lineWidth(columnWidth: number): number {
  return (columnWidth - CELL_PADDING) * (1 - ROUNDING_OF_LETTERS);
}

/** Lines that the text takes in its cell, counted rather too many than too few. */
export function linesInCell(cell: CellText): number {
  return linesOf(cell.text, { size: cell.size, bold: cell.bold, widthPoints: lineWidth(cell.columnWidth) });
}

/** Points that lines of one size need in a cell, not limited to {@link MAX_ROW_HEIGHT}. */
export function heightOfLines(lines: number, size: number): number {
  return Math.ceil((lines * size * LINE_PITCH + AIR) * 4) / 4;
}

/**
 * Height in points of a row that shows all these texts whole; not limited to {@link MAX_ROW_HEIGHT}, so that callers
 * see what they must split. Rows of merged cells do not fit themselves, hence the measuring.
 */
export function rowHeight(cells: readonly CellText[]): number {
  return Math.max(0, ...cells.map((cell) => heightOfLines(linesInCell(cell), cell.size)));
}
