import type { Cell, Workbook } from '../../../src/core/workbook/workbook';

/**
 * Gives workbooks whose equal rows, and equal cells of other rows, are the very same objects, as a reader may that keeps
 * what it read before. Cells are frozen: whoever writes into one throws.
 */
export function sharer(): (workbook: Workbook) => Workbook {
  const cells = new Map<string, Cell>();
  const rows = new Map<string, Map<number, Cell>>();
  const shared = <T>(known: Map<string, T>, made: T, key: string): T => {
    const before = known.get(key);
    if (before === undefined) known.set(key, made);
    return before ?? made;
  };
  return (workbook) => {
    for (const sheet of workbook.sheets) {
      for (const [at, row] of sheet.cells) {
        for (const [column, cell] of row) row.set(column, shared(cells, Object.freeze(cell), JSON.stringify(cell)));
        sheet.cells.set(at, shared(rows, row, JSON.stringify([...row])));
      }
    }
    return workbook;
  };
}
