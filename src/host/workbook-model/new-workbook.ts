import type { Sheet, Workbook } from '../../core/workbook/workbook';

/** A sheet as Excel adds it: nothing on it, visible, gridlines shown. */
export function newSheet(id: string, name: string): Sheet {
  return {
    id,
    name,
    visibility: 'visible',
    cells: new Map(),
    columnWidths: new Map(),
    hiddenColumns: new Set(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    merges: [],
    validations: [],
    conditionalFormats: [],
    showGridlines: true,
  };
}

/** A workbook as Excel opens it: one empty sheet, `Sheet1`, shown. */
export function newWorkbook(): Workbook {
  const sheet = newSheet('{00000000-0001-0000-0000-000000000000}', 'Sheet1');
  return { sheets: [sheet], names: [], activeSheet: sheet.id };
}
