import type { Area, Sheet } from '../../core/workbook/workbook';
import { activateSheet } from './sheets';
import type { WorkbookModel } from './workbook-model';

/** Whether this very area is what the workbook shows as selected. */
export function isSelected({ workbook, selection }: WorkbookModel, sheet: Sheet, area: Area): boolean {
  const { area: selected } = selection;
  return (
    workbook.activeSheet === sheet.id &&
    selection.sheet === sheet.id &&
    selected.top === area.top &&
    selected.left === area.left &&
    selected.bottom === area.bottom &&
    selected.right === area.right
  );
}

/** Selects an area and shows its sheet. @throws ExcelError GeneralException where the sheet is hidden */
export function selectArea(model: WorkbookModel, sheet: Sheet, area: Area): void {
  activateSheet(model, sheet);
  model.selection = { sheet: sheet.id, area };
  model.record({ kind: 'selection', sheet, area });
}
