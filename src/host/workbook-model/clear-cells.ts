import type { Area, Sheet } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { intersectAreas } from './areas';
import { plainValue } from './cell-content';
import { cellAt, dropIfBare, visitCells } from './cells';
import { clearConditionalFormats } from './conditional-formats';
import { clearValidation } from './data-validations';
import { unmergeCells } from './merges';
import { assertAllowed, assertUnlocked } from './protection';
import type { WorkbookModel } from './workbook-model';

/** Office.js `ClearApplyTo`, as far as the stand-in goes. */
export type ClearWhat = 'All' | 'Formats' | 'Contents' | 'RemoveHyperlinks' | 'Hyperlinks' | 'ResetContents';

/**
 * Clears an area as `range.clear` does. `All` takes contents, formats, validation, conditional formats and merges.
 * @throws ExcelError AccessDenied where the sheet is protected and a cell locked
 */
export function clearCells(model: WorkbookModel, sheet: Sheet, area: Area, what: ClearWhat): void {
  if (what !== 'All' && what !== 'Formats' && what !== 'Contents')
    throw new ExcelError('NotImplemented', `clear ${what}`);
  if (what === 'Contents') assertUnlocked(sheet, area);
  else assertAllowed(sheet);
  const single = area.top === area.bottom && area.left === area.right;
  const before = single ? plainValue(cellAt(sheet, area.top, area.left)) : '';
  visitCells(sheet, area, (cell, row, column) => {
    if (what !== 'Formats') {
      cell.value = null;
      delete cell.formula;
    }
    if (what !== 'Contents') delete cell.style;
    dropIfBare(sheet, row, column);
  });
  if (what !== 'Contents') {
    clearConditionalFormats(model, sheet, area);
    if (sheet.merges.some((merge) => intersectAreas(merge, area))) unmergeCells(model, sheet, area);
  }
  if (what === 'All') clearValidation(model, sheet, area);
  if (what === 'Formats') model.record({ kind: 'sheet-changed', sheet });
  else model.record({ kind: 'cells-edited', sheet, area, ...(single ? { edit: { before, after: '' } } : {}) });
}
