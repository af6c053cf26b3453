import { readChartSheet } from '../chart/read-chart-sheet';
import { type ChartContents, planReportChart, type ReportChart } from '../chart/report-chart';
import { type ChartReading, newChart } from '../chart/chart-reading';
import { chartOf } from '../chart/charts';
import type { Form } from '../form/form';
import type { FoundSheets } from '../locate/find-sheets';
import { CAPTION_NAME, CHART_NAME } from '../plan/names';
import type { SheetPlan } from '../plan/sheet-plan';
import type { InjectionRequest, WorkbookProblem } from '../report/report-workbook';
import type { ParagraphReading, RowReading } from '../report/snapshot';
import type { BookState, SheetState } from './book-state';
import type { ChartWork } from './injection-plan';

/** What is to become of a report's chart. */
export interface ChartDecision {
  /** The chart that is to stand; absent where none is. */
  readonly chart?: ReportChart;
  /** The sheet to take away. */
  readonly removed?: { readonly id: string; readonly name: string; readonly isVeryHidden: boolean };
  readonly problems: readonly WorkbookProblem[];
}

/**
 * Decides on the chart: as the request says, else it stays as it stands. A sheet on which a person wrote beside our table
 * is not taken away, one that is not ours not written to; then the report keeps its chart, or has none, and it is told.
 */
export function decideChart(
  form: Form,
  { details, chart: request }: InjectionRequest,
  book: BookState,
  found: FoundSheets,
  paragraphs: readonly ParagraphReading[],
  rows: ReadonlyMap<string, RowReading>,
): ChartDecision {
  const definition = chartOf(form);
  const standing = found.ours.get('chart') as SheetState | undefined;
  if (!definition || !(request?.shown ?? standing !== undefined)) {
    if (!standing || request?.shown !== false) return { problems: [] };
    const refusal = definition && removalRefusal(readChartSheet(definition, standing), book);
    if (!refusal) {
      const { id, name, visibility } = standing;
      return { removed: { id, name, isVeryHidden: visibility === 'veryHidden' }, problems: [] };
    }
    return { ...decideChart(form, { details }, book, found, paragraphs, rows), problems: [refusal] };
  }
  const foreign = standing ? undefined : found.foreign.get('chart');
  if (foreign) return { problems: [{ kind: 'foreign-sheet', sheet: foreign.name }] };
  if (!standing && book.isStructureProtected) return { problems: [{ kind: 'workbook-structure-protected' }] };
  const before = standing ? readChartSheet(definition, standing) : newChart();
  const contents: ChartContents = {
    ...before,
    ...(request?.last ? { last: request.last, formulas: new Map() } : {}),
    section: request?.section,
  };
  return { chart: planReportChart(form, details, rows, paragraphs, contents), problems: [] };
}

function removalRefusal({ firstBeside }: ChartReading, book: BookState): WorkbookProblem | undefined {
  if (book.isStructureProtected) return { kind: 'workbook-structure-protected' };
  return firstBeside ? { kind: 'written-beside', place: firstBeside } : undefined;
}

/** The names that go with the chart's sheet. */
export function chartNamesIn(book: BookState): string[] {
  const ours = [CHART_NAME, CAPTION_NAME].map((name) => name.toLowerCase());
  return book.names.flatMap(({ name, sheet }) =>
    sheet === undefined && ours.includes(name.toLowerCase()) ? [name] : [],
  );
}

/**
 * What is to be drawn on the report sheet: the chart where it is missing, where its data or its row were written anew, or
 * where it is not over its row any more; nothing where it stands as planned.
 *
 * @param sheetName of the chart's numbers once the work is done
 */
export function chartWork(
  plan: SheetPlan,
  report: SheetState | undefined,
  isWritten: boolean,
  sheetName: string | undefined,
): ChartWork | undefined {
  const standing = report?.chart;
  if (!plan.chart || sheetName === undefined) return standing ? { kind: 'remove' } : undefined;
  if (standing && !isWritten && isInPlace(plan, plan.chart.place.row, standing)) return undefined;
  return { kind: standing ? 'update' : 'add', chart: plan.chart, sheetName };
}

/** Row heights add up with Excel's rounding: the chart's middle being within its row is near enough. */
function isInPlace(
  { rowHeights }: SheetPlan,
  row: number,
  { top, height, width }: NonNullable<SheetState['chart']>,
): boolean {
  const from = rowHeights.slice(0, row).reduce((sum, each) => sum + each, 0);
  const middle = top + height / 2;
  return width > LEAST && height > LEAST && middle >= from && middle <= from + (rowHeights[row] ?? 0);
}

/** Points: a chart whose row was taken away is flat. */
const LEAST = 20;
