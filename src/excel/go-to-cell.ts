import type { WorkbookProblem } from '../core/report/report-workbook';
import type { CellPlace } from '../core/report/snapshot';
import { OfficeFailure } from './office-error';
import { runBatch } from './run-batch';
import { rangeOf } from './untracked-range';

/** Shows a sheet, a hidden one too, and selects a cell on it. */
export async function goToCell({ sheet: name, address }: CellPlace): Promise<WorkbookProblem | undefined> {
  return runBatch(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load('visibility');
    context.workbook.protection.load('protected');
    await context.sync();
    if (sheet.isNullObject) return { kind: 'sheet-missing', sheet: name };
    if (sheet.visibility !== 'Visible') {
      if (context.workbook.protection.protected) return { kind: 'workbook-structure-protected' };
      sheet.visibility = 'Visible';
    }
    sheet.activate();
    rangeOf(sheet, address).select();
    await context.sync();
    return undefined;
  });
}

/** The active cell; `undefined` where no cell is selected (a chart, a picture). */
export async function selectedCell(): Promise<CellPlace | undefined> {
  try {
    return await runBatch(async (context) => {
      const cell = context.workbook.getActiveCell().untrack();
      cell.load('address');
      cell.worksheet.load('name');
      await context.sync();
      return { sheet: cell.worksheet.name, address: cell.address.slice(cell.address.lastIndexOf('!') + 1) };
    });
  } catch (thrown) {
    if (NO_CELL.includes(OfficeFailure.of(thrown)?.code ?? '')) return undefined;
    throw thrown;
  }
}

const NO_CELL = ['InvalidSelection', 'ItemNotFound'];
