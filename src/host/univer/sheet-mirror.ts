import type { ICellData } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRangeValuesMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { Cell, CellStyle, CellValue, Sheet } from '../../core/workbook/workbook';
import { univerCell } from './cell';
import type { UniverPlace } from './place';
import { univerLayout, univerSize } from './layout';

/** A cell as Univer was told it. */
interface Told {
  readonly formula: string | undefined;
  value: CellValue;
  readonly style: CellStyle | undefined;
}

type Layout = ReturnType<typeof univerLayout> & {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
};

/** What Univer was told of one sheet, so that only what is new is told again. */
export class SheetMirror {
  private readonly told = new Map<number, Map<number, Told>>();

  private constructor(private layout: Layout) {}

  /** A mirror of a sheet that Univer has just loaded whole. */
  static of(sheet: Sheet): SheetMirror {
    const mirror = new SheetMirror(layoutOf(sheet));
    mirror.changedCells(sheet);
    return mirror;
  }

  get name(): string {
    return this.layout.name;
  }

  /** Tells Univer what differs. @returns whether any cell does */
  follow(place: UniverPlace, sheet: Sheet): boolean {
    this.followLayout(place, sheet);
    const cellValue = this.changedCells(sheet);
    if (Object.keys(cellValue).length === 0) return false;
    place.commands.syncExecuteCommand(SetRangeValuesMutation.id, {
      unitId: place.unitId,
      subUnitId: sheet.id,
      cellValue,
    });
    return true;
  }

  /** Remembers a result that Univer has found itself. */
  calculated(row: number, column: number, value: CellValue): void {
    const told = this.told.get(row)?.get(column);
    if (told) told.value = value;
  }

  /** The cells that differ from what was told, which is then brought up to date. */
  private changedCells(sheet: Sheet): Record<number, Record<number, ICellData>> {
    const changes: Record<number, Record<number, ICellData>> = {};
    const put = (row: number, column: number, cell: Cell | undefined): void => {
      (changes[row] ??= {})[column] = univerCell(cell);
    };
    for (const [row, cells] of this.told) {
      for (const column of cells.keys()) {
        if (sheet.cells.get(row)?.has(column)) continue;
        cells.delete(column);
        put(row, column, undefined);
      }
    }
    for (const [row, cells] of sheet.cells) {
      let known = this.told.get(row);
      if (!known) this.told.set(row, (known = new Map()));
      for (const [column, cell] of cells) {
        if (isTold(known.get(column), cell)) continue;
        known.set(column, { formula: cell.formula, value: cell.value, style: cell.style });
        put(row, column, cell);
      }
    }
    return changes;
  }

  private followLayout({ commands, unitId }: UniverPlace, sheet: Sheet): void {
    const before = this.layout;
    const now = layoutOf(sheet);
    const tell = (id: string, params: object): void => {
      commands.syncExecuteCommand(id, { unitId, subUnitId: sheet.id, ...params });
    };
    const differs = (part: keyof Layout): boolean => JSON.stringify(before[part]) !== JSON.stringify(now[part]);
    if (now.rowCount > before.rowCount) tell(SetWorksheetRowCountMutation.id, { rowCount: now.rowCount });
    if (now.columnCount > before.columnCount)
      tell(SetWorksheetColumnCountMutation.id, { columnCount: now.columnCount });
    if (differs('name')) tell(SetWorksheetNameMutation.id, { name: now.name });
    if (differs('hidden')) tell(SetWorksheetHideMutation.id, { hidden: now.hidden });
    if (differs('tabColor')) tell(SetTabColorMutation.id, { color: now.tabColor });
    if (differs('showGridlines')) tell(ToggleGridlinesMutation.id, { showGridlines: now.showGridlines });
    if (differs('freeze')) tell(SetFrozenMutation.id, now.freeze);
    if (differs('mergeData')) {
      if (before.mergeData.length > 0) tell(RemoveWorksheetMergeMutation.id, { ranges: before.mergeData });
      if (now.mergeData.length > 0) tell(AddWorksheetMergeMutation.id, { ranges: now.mergeData });
    }
    if (differs('rowData')) this.followRows(tell, now);
    if (differs('columnData')) this.followColumns(tell, now);
    this.layout = {
      ...now,
      rowCount: Math.max(now.rowCount, before.rowCount),
      columnCount: Math.max(now.columnCount, before.columnCount),
    };
  }

  private followRows(tell: (id: string, params: object) => void, now: Layout): void {
    const all = new Set([...Object.keys(this.layout.rowData), ...Object.keys(now.rowData)].map(Number));
    for (const row of all) {
      const ranges = [{ startRow: row, endRow: row, startColumn: 0, endColumn: now.columnCount - 1 }];
      const [was, is] = [this.layout.rowData[row], now.rowData[row]];
      if (was?.h !== is?.h) tell(SetWorksheetRowHeightMutation.id, { ranges, rowHeight: is?.h ?? DEFAULT_HEIGHT });
      if ((was?.hd ?? 0) !== (is?.hd ?? 0))
        tell(is?.hd ? SetRowHiddenMutation.id : SetRowVisibleMutation.id, { ranges });
    }
  }

  private followColumns(tell: (id: string, params: object) => void, now: Layout): void {
    const all = new Set([...Object.keys(this.layout.columnData), ...Object.keys(now.columnData)].map(Number));
    for (const column of all) {
      const ranges = [{ startRow: 0, endRow: now.rowCount - 1, startColumn: column, endColumn: column }];
      const [was, is] = [this.layout.columnData[column], now.columnData[column]];
      if (was?.w !== is?.w) tell(SetWorksheetColWidthMutation.id, { ranges, colWidth: is?.w ?? DEFAULT_WIDTH });
      if ((was?.hd ?? 0) !== (is?.hd ?? 0))
        tell(is?.hd ? SetColHiddenMutation.id : SetColVisibleMutation.id, { ranges });
    }
  }
}

/** Excel's standard row and column in pixels. */
const DEFAULT_HEIGHT = 20;
const DEFAULT_WIDTH = 64;

function layoutOf(sheet: Sheet): Layout {
  return { ...univerLayout(sheet), ...univerSize(sheet), name: sheet.name };
}

function isTold(told: Told | undefined, cell: Cell): boolean {
  // A formula written anew has lost its value, even where it is the same formula.
  return (
    told !== undefined &&
    told.formula === cell.formula &&
    told.style === cell.style &&
    sameValue(told.value, cell.value)
  );
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a?.error === b?.error;
  return a === b;
}
