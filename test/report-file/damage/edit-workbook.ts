import { MAX_COLUMNS, MAX_ROWS, readSheetArea } from '../../../src/core/address/a1';
import type { Area, Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import { deleteCells, insertCells } from '../../../src/host/workbook-model/insert-delete';
import { VI_VN } from '../../../src/host/locale';
import { deleteSheet, renameSheet } from '../../../src/host/workbook-model/sheets';
import { WorkbookModel } from '../../../src/host/workbook-model/workbook-model';
import { sheetNamed } from './healthy-report';

/** What people do to a sheet in Excel, references and names following; protection is taken off first. */
function opened(workbook: Workbook, name: string): { readonly model: WorkbookModel; readonly sheet: Sheet } {
  const sheet = sheetNamed(workbook, name);
  delete sheet.protection;
  return { model: new WorkbookModel(workbook, VI_VN), sheet };
}

const wholeRows = (top: number, count: number): Area => ({
  top,
  bottom: top + count - 1,
  left: 0,
  right: MAX_COLUMNS - 1,
});
const wholeColumns = (left: number): Area => ({ top: 0, bottom: MAX_ROWS - 1, left, right: left });

export function insertRows(workbook: Workbook, name: string, at: number, count = 1): void {
  const { model, sheet } = opened(workbook, name);
  insertCells(model, sheet, wholeRows(at, count), 'Down');
}

export function deleteRows(workbook: Workbook, name: string, at: number, count = 1): void {
  const { model, sheet } = opened(workbook, name);
  deleteCells(model, sheet, wholeRows(at, count), 'Up');
}

export function insertColumn(workbook: Workbook, name: string, at: number): void {
  const { model, sheet } = opened(workbook, name);
  insertCells(model, sheet, wholeColumns(at), 'Right');
}

export function removeSheet(workbook: Workbook, name: string): void {
  const { model, sheet } = opened(workbook, name);
  sheet.visibility = 'visible';
  deleteSheet(model, sheet);
}

export function rename(workbook: Workbook, name: string, to: string): void {
  const sheet = sheetNamed(workbook, name);
  renameSheet(new WorkbookModel(workbook, VI_VN), sheet, to);
}

/** Rows change places with all that stands in them; names stay where they are, as when a person sorts. */
export function sortRows(workbook: Workbook, name: string, order: readonly number[]): void {
  const { cells } = sheetNamed(workbook, name);
  const sorted = [...order].sort((a, b) => a - b);
  const moved = order.map((row) => cells.get(row));
  sorted.forEach((row, index) => {
    const line = moved[index];
    if (line) cells.set(row, line);
    else cells.delete(row);
  });
}

/** A copy of a sheet as Excel makes it: the names of the original stay, the copy's are its own. */
export function copySheet(workbook: Workbook, name: string, to: string): Sheet {
  const original = sheetNamed(workbook, name);
  const cells = new Map(
    [...original.cells].map(([row, line]) => [
      row,
      new Map([...line].map(([column, cell]): [number, Cell] => [column, { ...cell }])),
    ]),
  );
  const copy: Sheet = { ...original, id: `copy of ${original.id}`, name: to, cells };
  workbook.sheets.push(copy);
  const own = workbook.names.filter(
    ({ formula, sheet }) => sheet === undefined && readSheetArea(formula)?.sheet === name,
  );
  workbook.names.push(...own.map((one) => ({ ...one, formula: one.formula.replace(name, to), sheet: to })));
  return copy;
}

/** A program that knows nothing of names and formulas shifts cells alone. */
export function shiftCellsOnly(workbook: Workbook, name: string, at: number, count = 1): void {
  const { cells } = sheetNamed(workbook, name);
  const lines = [...cells].sort(([a], [b]) => b - a);
  for (const [row, line] of lines) {
    if (row < at) continue;
    cells.delete(row);
    cells.set(row + count, line);
  }
}

/** The same of columns. */
export function shiftColumnsOnly(workbook: Workbook, name: string, at: number): void {
  const { cells } = sheetNamed(workbook, name);
  for (const [row, line] of cells) {
    cells.set(row, new Map([...line].map(([column, cell]) => [column >= at ? column + 1 : column, cell])));
  }
}

export function dropNames(workbook: Workbook, isDropped: (name: string) => boolean): void {
  const kept = workbook.names.filter(({ name }) => !isDropped(name));
  workbook.names.splice(0, workbook.names.length, ...kept);
}

export function breakNames(workbook: Workbook, isBroken: (name: string) => boolean): void {
  for (const name of workbook.names) if (isBroken(name.name)) name.formula = '=#REF!';
}
