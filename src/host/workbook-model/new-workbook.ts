import { newSheet } from '../../core/workbook/new-sheet';
import type { Workbook } from '../../core/workbook/workbook';

/** A workbook as Excel opens it: one empty sheet, `Sheet1`, shown. */
export function newWorkbook(): Workbook {
  const sheet = newSheet('{00000000-0001-0000-0000-000000000000}', 'Sheet1');
  return { sheets: [sheet], names: [], activeSheet: sheet.id };
}
