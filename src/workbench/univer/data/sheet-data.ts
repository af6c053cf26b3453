import { BooleanNumber, CellValueType, type ICellData, type IStyleData, type IWorksheetData } from '@univerjs/core';
import type { Cell, Sheet } from '../../../core/workbook/workbook';
import { cellStyleData } from './cell-style-data';

/** Univer counts pixels, the model points. */
const PIXELS_PER_POINT = 96 / 72;
const SPARE_ROWS = 30;
const SPARE_COLUMNS = 6;

/** One sheet of the model as Univer's data. `styleId` gives each distinct style one id in the workbook's table. */
export function sheetData(sheet: Sheet, styleId: (style: IStyleData) => string): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, columns] of sheet.cells) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of columns) {
      line[column] = oneCell(cell, styleId);
      lastColumn = Math.max(lastColumn, column);
    }
    cellData[row] = line;
    lastRow = Math.max(lastRow, row);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? '',
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: Math.max(lastRow + SPARE_ROWS, 60),
    columnCount: Math.max(lastColumn + SPARE_COLUMNS, 10),
    cellData,
    mergeData: sheet.merges.map(({ top, left, bottom, right }) => ({
      startRow: top,
      endRow: bottom,
      startColumn: left,
      endColumn: right,
    })),
    rowData: indexed(sheet.rowHeights, sheet.hiddenRows, (height, hidden) => ({ h: height, ia: BooleanNumber.FALSE, hd: hidden })),
    columnData: indexed(sheet.columnWidths, sheet.hiddenColumns, (width, hidden) => ({ w: width, hd: hidden })),
    freeze: sheet.freeze
      ? { xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows, startRow: sheet.freeze.rows, startColumn: sheet.freeze.columns }
      : { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
  };
}

function oneCell(cell: Cell, styleId: (style: IStyleData) => string): ICellData {
  const data: ICellData = {};
  if (cell.style) data.s = styleId(cellStyleData(cell.style));
  if (cell.formula !== undefined) data.f = cell.formula;
  const { value } = cell;
  if (value === null) return data;
  if (typeof value === 'object') return { ...data, v: value.error, t: CellValueType.STRING };
  if (typeof value === 'boolean') return { ...data, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { ...data, v: value, t: typeof value === 'number' ? CellValueType.NUMBER : CellValueType.STRING };
}

function indexed<T>(
  lengths: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  entry: (pixels: number | undefined, hidden: BooleanNumber) => T,
): Record<number, T> {
  const keys = new Set([...lengths.keys(), ...hidden]);
  return Object.fromEntries(
    [...keys].map((key) => {
      const points = lengths.get(key);
      const pixels = points === undefined ? undefined : Math.round(points * PIXELS_PER_POINT);
      return [key, entry(pixels, hidden.has(key) ? BooleanNumber.TRUE : BooleanNumber.FALSE)];
    }),
  );
}
