import { cellAddress } from '../address/a1';
import type { ReportChart } from '../chart/report-chart';
import type { Form, IndicatorId } from '../form/form';
import { findSheets, type FoundSheets } from '../locate/find-sheets';
import { figureNames } from '../locate/own-names';
import { sameName } from '../locate/same-name';
import { locateFigures } from '../locate/locate-figures';
import { sheetLayouts } from '../locate/locate-report';
import { markColumn, readReport } from '../locate/read-report';
import { readRows } from '../locate/read-rows';
import type { Figures } from '../narrative/figure-text';
import { type PlannedReport, planReportSheet } from '../narrative/report-sheet-plan';
import { COLUMNS } from '../plan/appendix-columns';
import type { SheetKey, SheetPlan, WorkbookPlan } from '../plan/sheet-plan';
import { planWorkbook } from '../plan/workbook-plan';
import { figureOf } from '../report/figure';
import type { ParagraphReading, RowReading } from '../report/snapshot';
import type { InjectionRequest, InjectionResult, WorkbookProblem } from '../report/report-workbook';
import type { BookState, SheetState } from './book-state';
import type { ChartWork, InjectionPlan, SheetWork } from './injection-plan';
import { chartNamesIn, chartWork, decideChart } from './plan-chart';
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
  const rows = rowsIn(form, book, found);
  const { chart, removed, problems: ofChart } = decideChart(form, request, book, found, paragraphs, rows);
  const figures = new Map([...rows].map(([id, row]) => [id, figureOf(row)]));
  const planReport = (of: Figures) => planReportSheet(form, request.details, paragraphs, of, chart);
  const plan = planFor(form, request, found, planReport(figures), chart);
  const problems: WorkbookProblem[] = [...ofChart];
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
    const { work, asides, strays, keptFigures } = standingSheetWork(form, sheetPlan, book, standing, {
      name: nameFor(sheetPlan, standing, book, found),
      rewriteLayout: sheetPlan.key === 'report' && needsMoreHeight(sheetPlan, planReport(new Map())),
    });
    result.keptFigures += keptFigures;
    if (isLocked(standing) && writesCells(work)) {
      problems.push({ kind: 'protected-with-password', sheet: standing.name });
      continue;
    }
    works.set(sheetPlan.key, work);
    asides.forEach(({ text, figure }, index) => {
      const place = { sheet: work.name, address: cellAddress((work.asideRows?.first ?? 0) + index, COLUMNS.label) };
      if (figure) problems.push({ kind: 'figure-not-placed', ...figure, kept: place });
      else aside.push({ place, text });
    });
    for (const { row, column, text, indicators } of strays) {
      const kept = { sheet: work.name, address: cellAddress(row, column) };
      const [indicator, other] = indicators;
      if (indicator !== undefined && other === undefined) {
        problems.push({ kind: 'figure-not-placed', indicator, text, kept });
      } else aside.push({ place: kept, text });
    }
  }
  const reportWork = works.get('report');
  const drawing = reportWork && planDrawing(reportWork, found, works);
  if (drawing && isLocked(found.ours.get('report') as SheetState | undefined)) {
    problems.push({ kind: 'protected-with-password', sheet: reportWork.name });
  } else if (drawing) works.set('report', { ...reportWork, chart: drawing });
  for (const [key, work] of works) {
    if (key === 'meta') continue;
    (!work.standing ? result.created : changes(work) ? result.repaired : result.unchanged).push(work.name);
  }
  const placed = withPositions(works, book);
  return {
    sheets: placed.filter(changes),
    names: planNames(plan.names, book.names, works),
    removed: removed ? [removed] : [],
    removedNames: chart ? [] : chartNamesIn(book),
    activate: firstToShow(placed),
    result: { ...result, removed: removed ? [removed.name] : [], movedAside: aside, problems },
  };
}

function planFor(
  form: Form,
  { details, appendices }: InjectionRequest,
  found: FoundSheets,
  report: PlannedReport,
  chart: ReportChart | undefined,
): WorkbookPlan {
  const all = form.tables.map(({ id }) => id);
  const wanted = all.filter((id) => found.ours.has(id) || (appendices?.includes(id) ?? true));
  return planWorkbook(form, details, { appendices: wanted, report, chart });
}

function planDrawing(
  report: SheetWork,
  found: FoundSheets,
  works: ReadonlyMap<SheetKey, SheetWork>,
): ChartWork | undefined {
  const numbers = works.get('chart');
  const isWritten = writesCells(report) || (numbers !== undefined && changes(numbers));
  const name = numbers?.name ?? found.ours.get('chart')?.name;
  return chartWork(report.plan, found.ours.get('report') as SheetState | undefined, isWritten, name);
}

function isLocked(standing: SheetState | undefined): boolean {
  return standing?.isProtected === true && standing.hasPassword === true;
}

/**
 * Row heights cannot be read in bulk. Whatever the figures were when the report was written last, its rows got the
 * height of their longest plausible text at least: only where these figures need more are they written again.
 */
function needsMoreHeight(plan: SheetPlan, least: PlannedReport): boolean {
  return plan.rowHeights.some((height, row) => height > (least.sheet.rowHeights[row] ?? 0));
}

/** The rows of the appendices that are in the workbook. */
function rowsIn(form: Form, book: BookState, found: FoundSheets): ReadonlyMap<IndicatorId, RowReading> {
  const rows = new Map<IndicatorId, RowReading>();
  for (const [id, layout] of sheetLayouts(form)) {
    const sheet = found.ours.get(id);
    if (!sheet) continue;
    const located = locateFigures(form, id, layout, figureNames(form, book.names), sheet);
    for (const row of readRows(sheet, located)) rows.set(row.indicator, row);
  }
  return rows;
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
  return (
    !standing ||
    work.chart !== undefined ||
    writesCells(work) ||
    standing.name !== name ||
    standing.visibility !== plan.visibility
  );
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
  const isToShow = ({ visibility, key }: SheetPlan): boolean => visibility === 'visible' && key !== 'chart';
  const added = works.filter(({ standing, plan }) => !standing && isToShow(plan));
  return (added.find(({ plan }) => plan.rows.length > 0) ?? added[0])?.name;
}
