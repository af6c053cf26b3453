import { type AlignStep, lineAfter } from '../locate/align';
import { isBlank, type ReadCell, type ReadSheet } from '../locate/read-book';

/** A cell with the place where it stood before the steps. */
export interface OriginalCell {
  readonly row: number;
  readonly column: number;
  readonly cell: ReadCell;
}

export interface ShiftedSheet {
  /** What stands at a place after the steps. */
  readonly at: (row: number, column: number) => OriginalCell | undefined;
  /** Cells that hold something and that the steps remove. */
  readonly removed: readonly OriginalCell[];
  /** The first row (after the steps) below everything that holds something. */
  readonly end: number;
}

/** A sheet as it stands once rows and columns are inserted and removed. Blank cells are left out. */
export function shiftSheet(
  sheet: ReadSheet,
  rowSteps: readonly AlignStep[],
  columnSteps: readonly AlignStep[],
): ShiftedSheet {
  const rows = new Map<number, Map<number, OriginalCell>>();
  const removed: OriginalCell[] = [];
  for (const [row, cells] of sheet.cells) {
    const rowNow = lineAfter(rowSteps, row);
    for (const [column, cell] of cells) {
      if (isBlank(cell)) continue;
      const columnNow = lineAfter(columnSteps, column);
      const original = { row, column, cell };
      if (rowNow === undefined || columnNow === undefined) {
        removed.push(original);
      } else {
        const line = rows.get(rowNow) ?? new Map<number, OriginalCell>();
        rows.set(rowNow, line.set(columnNow, original));
      }
    }
  }
  return {
    at: (row, column) => rows.get(row)?.get(column),
    removed,
    end: Math.max(0, ...[...rows.keys()].map((row) => row + 1)),
  };
}
