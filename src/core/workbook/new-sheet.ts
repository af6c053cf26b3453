import type { Sheet } from './workbook';

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
