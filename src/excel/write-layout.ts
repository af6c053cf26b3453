import type { SheetWork } from '../core/injection/injection-plan';
import { areaAddress } from '../core/address/a1';
import { paintLine } from '../core/injection/paint-line';
import { styleStrokes } from '../core/injection/style-strokes';
import type { SheetPlan } from '../core/plan/sheet-plan';
import type { Area } from '../core/workbook/workbook';
import { hasExcelApi } from './run-batch';
import { SheetRanges } from './sheet-ranges';
import { writeConditionalFormats } from './write-conditional-formats';
import { writePageLayout } from './write-page-layout';
import { writeStyles } from './write-styles';
import { writeValidations } from './write-validations';

/** Queues everything about a sheet but its contents, protection and visibility. */
export function writeLayout(sheet: Excel.Worksheet, { plan, standing, contents, asideRows }: SheetWork): void {
  const ranges = new SheetRanges(sheet);
  const rows = Math.max(plan.cells.length, contents.length);
  const columns = plan.columnWidths.length;
  if (standing) clearLayout(ranges.of({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 }));
  writeStyles(ranges, styleStrokes(plan.styles, bareCells(plan)));
  for (const { area, across } of mergeRuns(plan.merges)) ranges.of(area).merge(across);
  writeValidations(ranges, plan.validations);
  writeConditionalFormats(ranges, plan.conditionalFormats);
  // Sizes last: by then there is a range in most of the rows.
  for (const { first, last, value } of paintLine(plan.columnWidths))
    ranges.columns(first, last).format.columnWidth = value;
  for (const { first, last, value } of paintLine(plan.rowHeights)) ranges.rows(first, last).format.rowHeight = value;
  for (const column of plan.hiddenColumns ?? []) ranges.columns(column, column).columnHidden = true;
  if (asideRows) ranges.rows(asideRows.first, asideRows.last).format.protection.locked = false;
  freezePanes(sheet, plan);
  sheet.showGridlines = plan.showGridlines;
  if (plan.tabColor) sheet.tabColor = plan.tabColor;
  if (plan.page && hasExcelApi('1.9')) writePageLayout(sheet.pageLayout, plan.page);
}

function freezePanes(sheet: Excel.Worksheet, { freezeRows = 0, freezeColumns = 0 }: SheetPlan): void {
  const corner = { top: 0, left: 0, bottom: freezeRows - 1, right: freezeColumns - 1 };
  if (freezeRows > 0 && freezeColumns > 0) sheet.freezePanes.freezeAt(sheet.getRange(areaAddress(corner)));
  else if (freezeRows > 0) sheet.freezePanes.freezeRows(freezeRows);
  else if (freezeColumns > 0) sheet.freezePanes.freezeColumns(freezeColumns);
}

/** Cells of the plan that nothing is ever written to; the first cell of a merge shows its text's look over all of it. */
function bareCells({ cells, merges }: SheetPlan): (row: number, column: number) => boolean {
  const firsts = new Set(merges.map(({ top, left }) => `${top} ${left}`));
  return (row, column) => cells[row]?.[column] === undefined && !firsts.has(`${row} ${column}`);
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

/** Merges of one row each, one below the other over the same columns, are one call that merges across. */
function mergeRuns(merges: readonly Area[]): { readonly area: Area; readonly across: boolean }[] {
  const runs: { area: Area; across: boolean }[] = [];
  for (const area of merges) {
    const across = area.top === area.bottom;
    const above = runs.find(
      (run) =>
        across &&
        run.across &&
        run.area.bottom === area.top - 1 &&
        run.area.left === area.left &&
        run.area.right === area.right,
    );
    if (above) above.area = { ...above.area, bottom: area.bottom };
    else runs.push({ area, across });
  }
  return runs;
}
