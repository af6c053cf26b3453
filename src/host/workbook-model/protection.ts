import type { Area, Sheet, SheetProtection } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { columnCount, rowCount } from './areas';
import { cellAt, visitCells } from './cells';
import type { WorkbookModel } from './workbook-model';

/** What a protected sheet may still allow. */
export type Permission = Exclude<keyof SheetProtection, 'hasPassword'>;

/**
 * Protects a sheet.
 * @throws ExcelError AccessDenied where it is protected already (Office.js, `WorksheetProtection.protect`)
 */
export function protectSheet(model: WorkbookModel, sheet: Sheet, options: SheetProtection, password?: string): void {
  if (sheet.protection) throw new ExcelError('AccessDenied', 'the sheet is protected already');
  sheet.protection = { ...options, ...(password ? { hasPassword: true } : {}) };
  if (password) model.passwords.set(sheet.id, password);
  model.record({ kind: 'sheet-protection', sheet, protected: true });
}

/**
 * Takes the protection off.
 * @throws ExcelError AccessDenied for a wrong or missing password, and, as Excel does since June 2026
 * (OfficeDev/office-js issue 6784), where the sheet is not protected
 */
export function unprotectSheet(model: WorkbookModel, sheet: Sheet, password?: string): void {
  if (!sheet.protection) throw new ExcelError('AccessDenied', 'the sheet is not protected');
  if (sheet.protection.hasPassword) {
    const known = model.passwords.get(sheet.id);
    if (known === undefined || known !== password) throw new ExcelError('AccessDenied', 'wrong password');
  }
  delete sheet.protection;
  model.passwords.delete(sheet.id);
  model.record({ kind: 'sheet-protection', sheet, protected: false });
}

/** Whether a cell refuses input: locked (Excel's default) on a protected sheet. */
export function isLocked(sheet: Sheet, row: number, column: number): boolean {
  return sheet.protection !== undefined && (cellAt(sheet, row, column)?.style?.locked ?? true);
}

/** Whether any cell of an area refuses input. */
export function hasLockedCell(sheet: Sheet, area: Area): boolean {
  if (!sheet.protection) return false;
  let unlocked = 0;
  visitCells(sheet, area, (cell) => {
    if (cell.style?.locked === false) unlocked += 1;
  });
  return unlocked < rowCount(area) * columnCount(area);
}

/** @throws ExcelError AccessDenied where the area holds a locked cell of a protected sheet */
export function assertUnlocked(sheet: Sheet, area: Area): void {
  if (hasLockedCell(sheet, area)) throw new ExcelError('AccessDenied', 'locked cells on a protected sheet');
}

/** @throws ExcelError AccessDenied on a protected sheet that does not allow this; without `permission`, on any protected one */
export function assertAllowed(sheet: Sheet, permission?: Permission): void {
  if (sheet.protection && !(permission && sheet.protection[permission])) {
    throw new ExcelError('AccessDenied', 'the sheet is protected');
  }
}
