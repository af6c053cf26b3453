import { cellAddress, readSheetArea } from '../address/a1';
import type { Form } from '../form/form';
import { findSheets } from '../locate/find-sheets';
import { sameName, sheetNamed } from '../locate/same-name';
import type { LocatedReport } from '../locate/locate-report';
import { isBlank } from '../locate/read-book';
import { markColumn } from '../locate/read-report';
import type { SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import type { WorkbookProblem } from '../report/report-workbook';
import type { Area } from '../workbook/workbook';
import type { BookState, SheetState } from './book-state';
import type { ConsolidationInjection, ConsolidationSheet } from './consolidation-injection';
import { planNames } from './plan-names';
import { newTabPositions } from './tab-order';

/** The sheets of the plan that stand in the workbook, by their keys, each with what its table takes up now. */
export type StandingSheets = ReadonlyMap<string, { readonly sheet: SheetState; readonly area: Area }>;

/**
 * Which sheets of a consolidation stand in the workbook: appendices and the meta sheet as those of any report are found,
 * lists by the name of their table alone. What a sheet is called proves nothing.
 */
export function standingSheets(form: Form, plan: WorkbookPlan, book: BookState): StandingSheets {
  const found = findSheets(form, book, (sheet) => markColumn(sheet) !== undefined).ours;
  return new Map(
    plan.sheets.flatMap((planned) => {
      const table = isList(planned) ? tableOf(planned, plan, book) : undefined;
      const sheet = isList(planned) ? table?.sheet : (found.get(planned.key) as SheetState | undefined);
      return sheet ? [[planned.key, { sheet, area: table?.area ?? plannedArea(planned) }] as const] : [];
    }),
  );
}

/** Why nothing may be written, whatever stands where: each reason is something that a person can mend. */
export function refusals(
  plan: WorkbookPlan,
  book: BookState,
  report: LocatedReport | undefined,
  standing: StandingSheets,
): WorkbookProblem[] {
  if (report && !(report.consolidation && report.form)) {
    return [{ kind: 'holds-report', unit: report.details.unit.name }];
  }
  const ours = new Set([...standing.values()].map(({ sheet }) => sheet.id));
  const foreign = plan.sheets.flatMap(({ name }) => {
    const holder = sheetNamed(book.sheets, name);
    return holder && !ours.has(holder.id) ? [{ kind: 'foreign-sheet' as const, sheet: holder.name }] : [];
  });
  const isMissing = plan.sheets.some(({ key }) => !standing.has(key));
  const isRenamed = plan.sheets.some(({ key, name }) => !sameName(standing.get(key)?.sheet.name ?? name, name));
  if (book.isStructureProtected && (isMissing || isRenamed)) return [{ kind: 'workbook-structure-protected' }];
  return foreign;
}

/**
 * What a person wrote on sheets of ours outside their tables, a place for each sheet.
 * @param used what of a sheet holds anything, by the sheet's id; the reading of the book may not go as far
 */
export function writtenBeside(standing: StandingSheets, used: ReadonlyMap<string, Area>): WorkbookProblem[] {
  return [...standing.values()].flatMap(({ sheet, area }): WorkbookProblem[] => {
    const isBeside = (row: number, column: number): boolean => row > area.bottom || column > area.right;
    const told = (row: number, column: number): WorkbookProblem[] => [
      { kind: 'written-beside', place: { sheet: sheet.name, address: cellAddress(row, column) } },
    ];
    for (const [row, cells] of sheet.cells) {
      for (const [column, cell] of cells) if (isBeside(row, column) && !isBlank(cell)) return told(row, column);
    }
    const corner = used.get(sheet.id);
    return corner && isBeside(corner.bottom, corner.right) ? told(corner.bottom, corner.right) : [];
  });
}

/** Works out what is to be written; nothing may be in the way any more. */
export function planConsolidationInjection(
  plan: WorkbookPlan,
  book: BookState,
  standing: StandingSheets,
): ConsolidationInjection {
  const positions = newTabPositions(
    book.sheets.map(({ id }) => id),
    plan.sheets.map(({ key, name }) => {
      const id = standing.get(key)?.sheet.id;
      return { id: id ?? `new ${name}`, isNew: id === undefined };
    }),
  );
  const sheets = plan.sheets.map((planned): ConsolidationSheet => {
    const found = standing.get(planned.key);
    if (!found) return { plan: planned, position: positions.get(`new ${planned.name}`) };
    const { id, name, isProtected, visibility } = found.sheet;
    return { plan: planned, standing: { id, name, isProtected, visibility, area: found.area } };
  });
  const named = sheets.map(
    ({ plan: { key, name }, standing: at }) => [key, { name, standing: at, rowSteps: [], columnSteps: [] }] as const,
  );
  return { sheets, names: planNames(plan.names, book.names, new Map(named)) };
}

/** Neither an appendix nor the meta sheet: a table as long as there are units, files or findings. */
export function isList({ key, rows }: SheetPlan): boolean {
  return key !== 'meta' && rows.length === 0;
}

function tableOf({ key }: SheetPlan, plan: WorkbookPlan, book: BookState) {
  const table = plan.names.find(({ sheet }) => sheet === key)?.name.toLowerCase();
  const found = book.names.find(({ name, sheet }) => sheet === undefined && name.toLowerCase() === table);
  const place = found && readSheetArea(found.formula);
  const sheet = place && sheetNamed(book.sheets, place.sheet);
  return sheet && { sheet, area: place.area };
}

function plannedArea({ cells }: SheetPlan): Area {
  return { top: 0, left: 0, bottom: cells.length - 1, right: Math.max(...cells.map((row) => row.length)) - 1 };
}
