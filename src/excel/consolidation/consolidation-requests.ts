import { areaAddress } from '../../core/address/a1';
import type { CellInput } from '../../core/injection/cell-input';
import type { ConsolidationInjection, ConsolidationSheet } from '../../core/injection/consolidation-injection';
import type { SheetWork } from '../../core/injection/injection-plan';
import { isList } from '../../core/injection/plan-consolidation-injection';
import { totalInputs, withoutTotals } from '../../core/injection/total-inputs';
import { markConsolidation } from '../../core/plan/consolidation-mark';
import type { SheetPlan } from '../../core/plan/sheet-plan';
import { Unprotection } from '../unprotection';
import { OFFICE_VISIBILITY } from '../write-injection';
import { writeLayout } from '../write-layout';
import { writeNames } from '../write-names';
import { protectSheet } from '../write-protection';
import type { ListRows } from './row-requests';

/** The sheets of a consolidation within one batch, by their keys. */
export type OpenSheets = ReadonlyMap<string, Excel.Worksheet>;

/**
 * Queues what opens the writing: every sheet stands, every name points to its table, the meta sheet says that the
 * workbook is a consolidation and not finished, and no total is to be seen.
 */
export function queueOpening(
  context: Excel.RequestContext,
  { sheets, names }: ConsolidationInjection,
): { readonly unprotection: Unprotection; readonly open: OpenSheets } {
  const { worksheets } = context.workbook;
  const unprotection = new Unprotection();
  for (const { standing } of sheets) {
    if (standing?.isProtected) unprotection.queue(standing.id, worksheets.getItem(standing.id));
  }
  const open = new Map(sheets.map((work) => [work.plan.key, openSheet(worksheets, work)] as const));
  writeNames(context, names);
  for (const work of sheets) {
    const sheet = open.get(work.plan.key) as Excel.Worksheet;
    if (work.plan.key === 'meta') {
      queueSheet(sheet, { ...work, plan: markConsolidation(work.plan, {}) });
    } else if (isList(work.plan)) {
      // All of it is written anew: what a longer table leaves behind must go.
      if (work.standing) sheet.getRange(areaAddress(work.standing.area)).clear();
      writeLayout(sheet, { ...layoutWork(work), standing: undefined });
    } else if (work.standing) {
      writeInputs(sheet, 0, withoutTotals(work.plan));
    }
    if (work.standing?.visibility !== work.plan.visibility) sheet.visibility = OFFICE_VISIBILITY[work.plan.visibility];
  }
  return { unprotection, open };
}

/** Queues rows of lists. */
export function queueRows(open: OpenSheets, rows: readonly ListRows[]): void {
  for (const { key, first, inputs } of rows) writeInputs(open.get(key) as Excel.Worksheet, first, inputs);
}

/** Queues what ends the writing: the totals, and the word that the workbook is finished. */
export function queueTotals(open: OpenSheets, sheets: readonly ConsolidationSheet[]): void {
  for (const work of sheets) {
    if (!isList(work.plan)) queueSheet(open.get(work.plan.key) as Excel.Worksheet, work);
  }
  const first = sheets.find(({ plan }) => plan.rows.length > 0);
  if (first) open.get(first.plan.key)?.activate();
}

function openSheet(worksheets: Excel.WorksheetCollection, { plan, standing, position }: ConsolidationSheet) {
  const sheet = standing ? worksheets.getItem(standing.id) : worksheets.add(plan.name);
  if (standing && standing.name !== plan.name) sheet.name = plan.name;
  if (position !== undefined) sheet.position = position;
  return sheet.load('id');
}

/** A sheet as planned: its look, its contents, its protection. */
function queueSheet(sheet: Excel.Worksheet, work: ConsolidationSheet): void {
  const { plan, standing } = work;
  writeLayout(sheet, layoutWork(work));
  writeInputs(sheet, 0, totalInputs(plan, standing !== undefined));
  protectSheet(sheet, layoutWork(work));
}

/** Formats are set before (office-js issue 12): the same text is a number, a date or a text by its cell's format. */
function writeInputs(sheet: Excel.Worksheet, first: number, inputs: readonly (readonly CellInput[])[]): void {
  const right = (inputs[0]?.length ?? 0) - 1;
  const area = { top: first, left: 0, bottom: first + inputs.length - 1, right };
  sheet.getRange(areaAddress(area)).formulas = inputs.map((row) => [...row]);
}

function layoutWork({ plan, standing }: { readonly plan: SheetPlan; readonly standing?: SheetWork['standing'] }) {
  return {
    plan,
    standing,
    name: plan.name,
    rowSteps: [],
    columnSteps: [],
    seenRows: 0,
    seenColumns: 0,
    contents: [],
    layout: true,
  } satisfies SheetWork;
}
