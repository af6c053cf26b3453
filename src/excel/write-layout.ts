import { areaAddress, columnLetters } from '../core/address/a1';
import type { SheetWork } from '../core/injection/injection-plan';
import { hasExcelApi } from './run-batch';
import { rangeOf } from './untracked-range';
import { writeConditionalFormats } from './write-conditional-formats';
import { writePageLayout } from './write-page-layout';
import { writeStyles } from './write-styles';
import { writeValidations } from './write-validations';

/** Queues everything about a sheet but its contents, protection and visibility. */
export function writeLayout(sheet: Excel.Worksheet, { plan, standing, contents, asideRows }: SheetWork): void {
  const rows = Math.max(plan.cells.length, contents.length);
  const columns = plan.columnWidths.length;
  if (standing) clearLayout(rangeOf(sheet, areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 })));
  writeStyles(sheet, plan.styles);
  for (const area of plan.merges) rangeOf(sheet, areaAddress(area)).merge();
  writeSizes(sheet, plan.columnWidths, plan.rowHeights);
  for (const column of plan.hiddenColumns ?? []) {
    rangeOf(sheet, `${columnLetters(column)}:${columnLetters(column)}`).columnHidden = true;
  }
  if (asideRows) {
    rangeOf(sheet, `${asideRows.first + 1}:${asideRows.last + 1}`).format.protection.locked = false;
  }
  writeValidations(sheet, plan.validations);
  writeConditionalFormats(sheet, plan.conditionalFormats);
  if (plan.freezeRows) sheet.freezePanes.freezeRows(plan.freezeRows);
  sheet.showGridlines = plan.showGridlines;
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  if (plan.page && hasExcelApi('1.9')) writePageLayout(sheet.pageLayout, plan.page);
}

/** What is left of an earlier layout, or was pasted over it. Contents stay. */
function clearLayout(range: Excel.Range): void {
  range.unmerge();
  range.clear('Formats');
  range.dataValidation.clear();
  range.conditionalFormats.clearAll();
  range.rowHidden = false;
  range.columnHidden = false;
}

/** Points. Neighbours of the same size are set together: each call is a few hundred bytes. */
function writeSizes(sheet: Excel.Worksheet, widths: readonly number[], heights: readonly number[]): void {
  for (const { size, first, last } of sizeRuns(widths)) {
    rangeOf(sheet, `${columnLetters(first)}:${columnLetters(last)}`).format.columnWidth = size;
  }
  for (const { size, first, last } of sizeRuns(heights)) {
    rangeOf(sheet, `${first + 1}:${last + 1}`).format.rowHeight = size;
  }
}

function sizeRuns(sizes: readonly number[]): { readonly size: number; readonly first: number; readonly last: number }[] {
  const runs: { size: number; first: number; last: number }[] = [];
  sizes.forEach((size, index) => {
    const run = runs[runs.length - 1];
    if (run?.size === size) run.last = index;
    else runs.push({ size, first: index, last: index });
  });
  return runs;
}
