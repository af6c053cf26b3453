import { areaAddress } from '../core/address/a1';
import type { InjectionPlan, SheetWork } from '../core/injection/injection-plan';
import { alignLines } from './align-lines';
import { Unprotection } from './unprotection';
import { writeChart } from './write-chart';
import { writeLayout } from './write-layout';
import { writeNames } from './write-names';
import { protectSheet } from './write-protection';

export const OFFICE_VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/**
 * Queues a whole injection; the caller syncs. Unprotecting comes first: it is the one step that a person's password can
 * refuse, and then nothing has been written yet. Figures are never cleared to be written
 * again: lines move with what stands in them, and all contents of a sheet go in by one assignment.
 */
export function queueInjection(
  context: Excel.RequestContext,
  { sheets, names, activate, removed = [], removedNames = [] }: Omit<InjectionPlan, 'result'>,
): Unprotection {
  const { worksheets } = context.workbook;
  const unprotection = new Unprotection();
  for (const { standing } of sheets.filter(writesCells)) {
    if (standing?.isProtected) unprotection.queue(standing.id, worksheets.getItem(standing.id));
  }
  const written = sheets.map((work) => ({ work, sheet: openSheet(worksheets, work) }));
  for (const { work, sheet } of written) if (work.standing) alignLines(sheet, work);
  writeNames(context, names);
  for (const { work, sheet } of written) {
    if (work.layout) writeLayout(sheet, work);
    writeContents(sheet, work);
  }
  // A chart draws cells of another sheet: by now they all stand.
  for (const { work, sheet } of written) if (work.chart) writeChart(context, sheet, work.chart);
  for (const { id, isVeryHidden } of removed) removeSheet(worksheets.getItem(id), isVeryHidden);
  for (const name of removedNames) context.workbook.names.getItem(name).delete();
  for (const { work, sheet } of written) {
    if (writesCells(work)) protectSheet(sheet, work);
    if (!work.standing || work.standing.visibility !== work.plan.visibility) {
      sheet.visibility = OFFICE_VISIBILITY[work.plan.visibility];
    }
  }
  if (activate !== undefined) worksheets.getItem(activate).activate();
  return unprotection;
}

/** The sheet of a work, added or under its name. */
function openSheet(worksheets: Excel.WorksheetCollection, { standing, name, position }: SheetWork): Excel.Worksheet {
  const sheet = standing ? worksheets.getItem(standing.id) : worksheets.add(name);
  if (standing && standing.name !== name) sheet.name = name;
  if (position !== undefined) sheet.position = position;
  return sheet;
}

/** Formats are set before (office-js issue 12): the same text is a number, a date or a text by its cell's format. */
function writeContents(sheet: Excel.Worksheet, { contents }: SheetWork): void {
  const [first] = contents;
  if (!first) return;
  const range = sheet.getRange(areaAddress({ top: 0, left: 0, bottom: contents.length - 1, right: first.length - 1 }));
  range.formulas = contents.map((row) => [...row]);
}

/** Excel deletes no sheet that is very hidden. */
function removeSheet(sheet: Excel.Worksheet, isVeryHidden: boolean): void {
  if (isVeryHidden) sheet.visibility = 'Hidden';
  sheet.delete();
}

function writesCells({ standing, layout, contents, rowSteps, columnSteps, chart }: SheetWork): boolean {
  return (
    !standing || layout || chart !== undefined || contents.length > 0 || rowSteps.length > 0 || columnSteps.length > 0
  );
}
