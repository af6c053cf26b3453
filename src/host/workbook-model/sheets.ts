import { newSheet } from '../../core/workbook/new-sheet';
import type { Sheet, SheetVisibility } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { checkSheetName } from './sheet-names';
import { dropSheetFromFormula, renameSheetInFormula } from './shift-references';
import { rewriteFormulas } from './rewrite-formulas';
import { assertStructureOpen } from './workbook-protection';
import type { WorkbookModel } from './workbook-model';

/** Adds a sheet after the last. @throws ExcelError as {@link checkSheetName}; AccessDenied where the structure is protected */
export function addSheet(model: WorkbookModel, name?: string): Sheet {
  assertStructureOpen(model);
  const taken = model.workbook.sheets.map((sheet) => sheet.name);
  const given = name ?? freeName(taken);
  checkSheetName(given, taken);
  const sheet = newSheet(model.newSheetId(), given);
  model.workbook.sheets.push(sheet);
  model.record({ kind: 'sheet-added', sheet });
  return sheet;
}

/**
 * Deletes a sheet; what referred to it becomes `#REF!`, and names local to it go with it.
 * @throws ExcelError InvalidOperation for a very hidden sheet (Office.js, `Worksheet.delete`); GeneralException for the only
 * visible one
 */
export function deleteSheet(model: WorkbookModel, sheet: Sheet): void {
  assertStructureOpen(model);
  if (sheet.visibility === 'veryHidden')
    throw new ExcelError('InvalidOperation', 'a very hidden sheet cannot be deleted');
  refuseIfLastVisible(model, sheet, 'GeneralException');
  const { workbook } = model;
  const at = workbook.sheets.indexOf(sheet);
  workbook.sheets.splice(at, 1);
  const names = workbook.names.filter((name) => name.sheet !== sheet.id);
  workbook.names.splice(0, workbook.names.length, ...names);
  rewriteFormulas(model, (formula) => dropSheetFromFormula(formula, sheet.name));
  model.record({ kind: 'sheet-deleted', sheet });
  if (workbook.activeSheet === sheet.id) activateSheet(model, nearestVisible(model, at));
}

/** Renames a sheet; formulas and names follow. @throws ExcelError as {@link checkSheetName} */
export function renameSheet(model: WorkbookModel, sheet: Sheet, name: unknown): void {
  assertStructureOpen(model);
  checkSheetName(
    name,
    model.workbook.sheets.filter((other) => other !== sheet).map((other) => other.name),
  );
  const before = sheet.name;
  if (before === name) return;
  sheet.name = name;
  rewriteFormulas(model, (formula) => renameSheetInFormula(formula, before, name));
  model.record({ kind: 'sheet-renamed', sheet, before, after: name });
}

/** Puts a sheet at a place counted from 0. @throws ExcelError InvalidArgument where there is no such place */
export function moveSheet(model: WorkbookModel, sheet: Sheet, position: unknown): void {
  assertStructureOpen(model);
  const { sheets } = model.workbook;
  if (typeof position !== 'number' || !Number.isInteger(position) || position < 0 || position >= sheets.length) {
    throw new ExcelError('InvalidArgument', `position ${String(position)}`);
  }
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(position, 0, sheet);
  model.record({ kind: 'sheet-changed', sheet });
}

/** Shows or hides a sheet. @throws ExcelError InvalidArgument where no sheet would be left to see */
export function setVisibility(model: WorkbookModel, sheet: Sheet, visibility: SheetVisibility): void {
  const before = sheet.visibility;
  if (before === visibility) return;
  assertStructureOpen(model);
  if (visibility !== 'visible') refuseIfLastVisible(model, sheet, 'InvalidArgument');
  sheet.visibility = visibility;
  model.record({ kind: 'sheet-visibility', sheet, before, after: visibility });
  if (visibility !== 'visible' && model.workbook.activeSheet === sheet.id) {
    activateSheet(model, nearestVisible(model, model.workbook.sheets.indexOf(sheet)));
  }
}

/** Shows a sheet to the user. @throws ExcelError GeneralException for a hidden one */
export function activateSheet(model: WorkbookModel, sheet: Sheet): void {
  if (sheet.visibility !== 'visible') throw new ExcelError('GeneralException', 'a hidden sheet cannot be activated');
  if (model.workbook.activeSheet === sheet.id) return;
  const left = model.workbook.activeSheet === undefined ? undefined : model.sheetById(model.workbook.activeSheet);
  model.workbook.activeSheet = sheet.id;
  model.selection = { sheet: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  if (left) model.record({ kind: 'sheet-deactivated', sheet: left });
  model.record({ kind: 'sheet-activated', sheet });
}

function refuseIfLastVisible(model: WorkbookModel, sheet: Sheet, code: 'GeneralException' | 'InvalidArgument'): void {
  const others = model.workbook.sheets.some((other) => other !== sheet && other.visibility === 'visible');
  if (!others) throw new ExcelError(code, 'a workbook keeps one visible sheet');
}

function nearestVisible(model: WorkbookModel, position: number): Sheet {
  const { sheets } = model.workbook;
  const found = sheets.slice(position).find(isVisible) ?? sheets.slice(0, position).reverse().find(isVisible);
  if (!found) throw new Error('A workbook keeps one visible sheet.');
  return found;
}

function isVisible(sheet: Sheet): boolean {
  return sheet.visibility === 'visible';
}

function freeName(taken: readonly string[]): string {
  for (let number = taken.length + 1; ; number += 1) {
    if (!taken.includes(`Sheet${number}`)) return `Sheet${number}`;
  }
}
