import { cellAddress } from '../address/a1';
import type { Form, IndicatorId } from '../form/form';
import { findSheets, type FoundSheets, sameName } from '../locate/find-sheets';
import { locateFigures } from '../locate/locate-figures';
import { sheetLayouts } from '../locate/locate-report';
import { markColumn, readReport } from '../locate/read-report';
import { readRows } from '../locate/read-rows';
import { planReportSheet } from '../narrative/report-sheet-plan';
import { COLUMNS } from '../plan/appendix-columns';
import type { SheetKey, SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import { planWorkbook } from '../plan/workbook-plan';
import { type Figure, figureOf } from '../report/figure';
import type { ReportDetails } from '../report/report-details';
import type { ParagraphReading } from '../report/snapshot';
import type { InjectionRequest, InjectionResult, WorkbookProblem } from '../report/report-workbook';
import type { BookState, SheetState } from './book-state';
import type { InjectionPlan, SheetWork } from './injection-plan';
import { planNames } from './plan-names';
import { newTabPositions } from './tab-order';
import { addedSheetWork, standingSheetWork } from './sheet-work';

/** What may be left out of an injection. */
export interface InjectionScope {
  /** Only these sheets are written; all of the plan's where absent. */
  readonly keys?: readonly SheetKey[];
  /** What is to stand on the report sheet, where that is other than what was read from it. */
  readonly paragraphs?: readonly ParagraphReading[];
}

/**
 * Works out an injection: which sheets are added, which are put right and how, which names are set, and what a person
 * must be told. Appendices that are in the workbook already are seen to as well, asked for or not. Sheets that are not
 * ours are never in the plan. Nothing is written here.
 */
export function planInjection(
  form: Form,
  request: InjectionRequest,
  book: BookState,
  scope: InjectionScope = {},
): InjectionPlan {
  const found = findSheets(form, book, (sheet) => markColumn(sheet) !== undefined);
  const report = found.ours.get('report');
  const paragraphs = scope.paragraphs ?? (report ? readReport(report) : []);
  const plan = planFor(form, request, book, found, paragraphs);
  const problems: WorkbookProblem[] = [];
  const works = new Map<SheetKey, SheetWork>();
  const result = { created: [] as string[], repaired: [] as string[], unchanged: [] as string[], keptFigures: 0 };
  const aside: NonNullable<InjectionResult['movedAside']>[number][] = [];
  const isIn = ({ key }: SheetPlan): boolean => scope.keys?.includes(key) ?? true;
  for (const sheetPlan of plan.sheets.filter(isIn)) {
    const standing = found.ours.get(sheetPlan.key) as SheetState | undefined;
    if (!standing) {
      const foreign = found.foreign.get(sheetPlan.key);
      if (foreign) problems.push({ kind: 'foreign-sheet', sheet: foreign.name });
      else if (!book.isStructureProtected) works.set(sheetPlan.key, addedSheetWork(sheetPlan));
      else if (!problems.some(({ kind }) => kind === 'workbook-structure-protected')) {
        problems.push({ kind: 'workbook-structure-protected' });
      }
      continue;
    }
    const { work, asides, keptFigures } = standingSheetWork(form, sheetPlan, book, standing, {
      name: nameFor(sheetPlan, standing, book, found),
      rewriteLayout: sheetPlan.key === 'report' && needsMoreHeight(form, request.details, sheetPlan, paragraphs),
    });
    result.keptFigures += keptFigures;
    if (standing.isProtected && standing.hasPassword && writesCells(work)) {
      problems.push({ kind: 'protected-with-password', sheet: standing.name });
      continue;
    }
    works.set(sheetPlan.key, work);
    asides.forEach(({ text, figure }, index) => {
      const place = { sheet: work.name, address: cellAddress((work.asideRows?.first ?? 0) + index, COLUMNS.label) };
      if (figure) problems.push({ kind: 'figure-not-placed', ...figure, kept: place });
      else aside.push({ place, text });
    });
  }
  for (const [key, work] of works) {
    if (key === 'meta') continue;
    (!work.standing ? result.created : changes(work) ? result.repaired : result.unchanged).push(work.name);
  }
  const placed = withPositions(works, book);
  return {
    sheets: placed.filter(changes),
    names: planNames(plan.names, book.names, works),
    activate: firstToShow(placed),
    result: { ...result, movedAside: aside, problems },
  };
}

function planFor(
  form: Form,
  { details, appendices }: InjectionRequest,
  book: BookState,
  found: FoundSheets,
  paragraphs: readonly ParagraphReading[],
): WorkbookPlan {
  const all = form.tables.map(({ id }) => id);
  const wanted = all.filter((id) => found.ours.has(id) || (appendices?.includes(id) ?? true));
  return planWorkbook(form, details, {
    appendices: wanted,
    report: planReportSheet(form, details, paragraphs, figuresOf(form, book, found)),
  });
}

/**
 * Row heights cannot be read in bulk. Whatever the figures were when the report was written last, its rows got the
 * height of their longest plausible text at least: only where these figures need more are they written again.
 */
function needsMoreHeight(
  form: Form,
  details: ReportDetails,
  plan: SheetPlan,
  paragraphs: readonly ParagraphReading[],
): boolean {
  const least = planReportSheet(form, details, paragraphs, new Map()).sheet.rowHeights;
  return plan.rowHeights.some((height, row) => height > (least[row] ?? 0));
}

/** The figures of the appendices that are in the workbook. */
function figuresOf(form: Form, book: BookState, found: FoundSheets): ReadonlyMap<IndicatorId, Figure> {
  const figures = new Map<IndicatorId, Figure>();
  for (const [id, layout] of sheetLayouts(form)) {
    const sheet = found.ours.get(id);
    if (!sheet) continue;
    const located = locateFigures(form, id, layout, book, sheet);
    for (const [indicator, row] of readRows(form, id, sheet, located)) figures.set(indicator, figureOf(row));
  }
  return figures;
}

/** A renamed sheet gets its usual name back where that is free. */
function nameFor(plan: SheetPlan, standing: SheetState, book: BookState, found: FoundSheets): string {
  const isFree = !found.foreign.has(plan.key) && !book.isStructureProtected;
  return sameName(plan.name, standing.name) || !isFree ? standing.name : plan.name;
}

function writesCells(work: SheetWork): boolean {
  return work.layout || work.contents.length > 0 || work.rowSteps.length > 0 || work.columnSteps.length > 0;
}

function changes(work: SheetWork): boolean {
  const { standing, plan, name } = work;
  return !standing || writesCells(work) || standing.name !== name || standing.visibility !== plan.visibility;
}

function withPositions(works: ReadonlyMap<SheetKey, SheetWork>, book: BookState): SheetWork[] {
  const all = [...works.values()];
  const tabs = all.map(({ standing, name }) => ({ id: standing?.id ?? `new ${name}`, isNew: !standing }));
  const positions = newTabPositions(
    book.sheets.map(({ id }) => id),
    tabs,
  );
  return all.map((work) => (work.standing ? work : { ...work, position: positions.get(`new ${work.name}`) }));
}

/** Only where sheets are added: a repair must not take a person away from what they look at. */
function firstToShow(works: readonly SheetWork[]): string | undefined {
  const added = works.filter(({ standing, plan }) => !standing && plan.visibility === 'visible');
  return (added.find(({ plan }) => plan.rows.length > 0) ?? added[0])?.name;
}
