import { REPORT_SHEET } from '../../../src/core/plan/names';
import type { ReadCell, ReadSheet } from '../../../src/core/locate/read-book';
import type { CellValue } from '../../../src/core/workbook/workbook';

/**
 * A sheet as it is read, of its values and formulas as Office.js gives them, which repeats the value of a cell without
 * formula.
 */
export function reportCells(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly (CellValue | undefined)[])[],
  { name = REPORT_SHEET, top = 0, left = 0 } = {},
): Pick<ReadSheet, 'name' | 'cells'> {
  const cells = values.map((line, row) => {
    const read = line.map((value, column): [number, ReadCell] => {
      const formula = formulas[row]?.[column];
      return [left + column, typeof formula === 'string' ? { value, formula } : { value }];
    });
    return [top + row, new Map(read)] as const;
  });
  return { name, cells: new Map(cells) };
}
