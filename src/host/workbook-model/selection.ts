import type { Area, Sheet } from '../../core/workbook/workbook';
import { activateSheet } from './sheets';
import type { WorkbookModel } from './workbook-model';

/** Selects an area and shows its sheet. @throws ExcelError GeneralException where the sheet is hidden */
export function selectArea(model: WorkbookModel, sheet: Sheet, area: Area): void {
  activateSheet(model, sheet);
  model.selection = { sheet: sheet.id, area };
  model.record({ kind: 'selection', sheet, area });
}
