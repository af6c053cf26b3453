import { ExcelError } from '../excel-error';
import type { WorkbookModel } from './workbook-model';

/** Key of the workbook's own password beside those of sheets. */
const WORKBOOK = 'workbook';

/** Protects the structure: its sheets stay as they are. @throws ExcelError AccessDenied where it is protected already */
export function protectStructure(model: WorkbookModel, password?: string): void {
  if (model.structureProtected) throw new ExcelError('AccessDenied', 'the workbook is protected already');
  model.structureProtected = true;
  if (password) model.passwords.set(WORKBOOK, password);
}

/** Takes the protection of the structure off. @throws ExcelError AccessDenied for a wrong password, or where there is none */
export function unprotectStructure(model: WorkbookModel, password?: string): void {
  const known = model.passwords.get(WORKBOOK);
  if (!model.structureProtected || (known !== undefined && known !== password)) {
    throw new ExcelError('AccessDenied', 'not protected, or wrong password');
  }
  model.structureProtected = false;
  model.passwords.delete(WORKBOOK);
}

/** @throws ExcelError AccessDenied where sheets must not be added, deleted, renamed, moved, hidden or shown */
export function assertStructureOpen(model: WorkbookModel): void {
  if (model.structureProtected) throw new ExcelError('AccessDenied', 'the workbook structure is protected');
}
