import type { IRange, IWorksheetData } from '@univerjs/core';
import { BooleanNumber } from '@univerjs/core';
import type { Area, Sheet } from '../../core/workbook/workbook';
import { WHOLE_SHEET } from '../workbook-model/areas';
import { usedArea } from '../workbook-model/cells';
import { univerCell } from './cell';
import { univerColumns, univerRows } from './style';

/** Room that Univer keeps beyond what is used, so that a person can go on writing. */
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 10;

/** A sheet as Univer loads it, cells included. */
export function univerSheet(sheet: Sheet): Partial<IWorksheetData> & { id: string; name: string } {
  return {
    id: sheet.id,
    name: sheet.name,
    ...univerLayout(sheet),
    ...univerSize(sheet),
    cellData: Object.fromEntries(
      [...sheet.cells].map(([row, cells]) => [
        row,
        Object.fromEntries([...cells].map(([column, cell]) => [column, univerCell(cell)])),
      ]),
    ),
  };
}

/** All of a sheet but its cells. */
export function univerLayout(
  sheet: Sheet,
): Pick<IWorksheetData, 'hidden' | 'tabColor' | 'mergeData' | 'rowData' | 'columnData' | 'freeze' | 'showGridlines'> {
  const { freeze } = sheet;
  return {
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    tabColor: sheet.tabColor ?? '',
    mergeData: sheet.merges.map(univerRange),
    rowData: univerRows(sheet),
    columnData: univerColumns(sheet),
    freeze: {
      xSplit: freeze?.columns ?? 0,
      ySplit: freeze?.rows ?? 0,
      startRow: freeze?.rows ? freeze.rows : -1,
      startColumn: freeze?.columns ? freeze.columns : -1,
    },
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

/** How many rows and columns Univer shows. */
export function univerSize(sheet: Sheet): { rowCount: number; columnCount: number } {
  const used = usedArea(sheet, WHOLE_SHEET, false);
  return {
    rowCount: Math.max(200, (used?.bottom ?? 0) + 1 + SPARE_ROWS),
    columnCount: Math.max(26, (used?.right ?? 0) + 1 + SPARE_COLUMNS),
  };
}

export function univerRange(area: Area): IRange {
  return { startRow: area.top, endRow: area.bottom, startColumn: area.left, endColumn: area.right };
}
