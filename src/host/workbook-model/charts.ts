import type { Chart, SheetPoint } from '../../core/workbook/chart';
import type { Area, Sheet } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { cornersOf, pointAt, type Position, positionOf } from './sheet-points';
import type { WorkbookModel } from './workbook-model';

/** A chart with what Office.js tells of it and the plain one has no word for. */
export interface HostChart extends Chart {
  /** Stable while the workbook is open. */
  readonly id: string;
  readonly titleFont?: { readonly size?: number; readonly bold?: boolean; readonly color?: string };
  readonly blanks?: 'NotPlotted' | 'Zero' | 'Interplotted';
}

/** How large Excel makes a chart that nobody placed, in points. */
const USUAL = { width: 360, height: 216 };
/** Microsoft: a name's length. */
const LONGEST_NAME = 255;

/** The charts of a sheet, each with an id. */
export function chartsOf(model: WorkbookModel, sheet: Sheet): readonly HostChart[] {
  if (sheet.charts?.some((chart) => !('id' in chart))) {
    sheet.charts = sheet.charts.map((chart) => ({ id: model.newChartId(), ...chart }));
  }
  return (sheet.charts ?? []) as readonly HostChart[];
}

/** A chart by its id. @throws ExcelError ItemNotFound where it was deleted */
export function liveChart(model: WorkbookModel, sheet: Sheet, id: string): HostChart {
  const chart = chartsOf(model, sheet).find((each) => each.id === id);
  if (!chart) throw new ExcelError('ItemNotFound', 'the chart was deleted');
  return chart;
}

/** Adds a chart in the middle of nowhere, as Excel does. @throws ExcelError AccessDenied on a protected sheet */
export function addChart(
  model: WorkbookModel,
  sheet: Sheet,
  parts: Pick<Chart, 'type' | 'series'> & Partial<Chart>,
): HostChart {
  assertDrawable(sheet);
  const charts = chartsOf(model, sheet);
  let number = charts.length + 1;
  while (charts.some(({ name }) => name === `Chart ${number}`)) number += 1;
  const from = { row: 1, column: 1, x: 0, y: 0 };
  const { x, y } = positionOf(sheet, from);
  const to = pointAt(sheet, { x: x + USUAL.width, y: y + USUAL.height });
  const chart = {
    axis: {},
    legend: 'bottom' as const,
    ...parts,
    id: model.newChartId(),
    name: `Chart ${number}`,
    from,
    to,
  };
  sheet.charts = [...charts, chart];
  model.record({ kind: 'sheet-changed', sheet });
  return chart;
}

/** Changes parts of a chart. @throws ExcelError AccessDenied on a protected sheet; ItemNotFound where it was deleted */
export function changeChart(
  model: WorkbookModel,
  sheet: Sheet,
  id: string,
  change: (chart: HostChart) => Partial<HostChart>,
): void {
  const chart = liveChart(model, sheet, id);
  assertDrawable(sheet);
  const changed = { ...chart, ...change(chart) };
  sheet.charts = chartsOf(model, sheet).map((each) => (each === chart ? changed : each));
  model.record({ kind: 'sheet-changed', sheet });
}

/**
 * Names a chart. People's copies may share a name; Excel does not give one away twice.
 * @throws ExcelError InvalidArgument for no name, one too long, and one that another chart of the sheet has
 */
export function renameChart(model: WorkbookModel, sheet: Sheet, id: string, name: string): void {
  const isTaken = chartsOf(model, sheet).some((chart) => chart.id !== id && sameName(chart.name, name));
  if (name === '' || name.length > LONGEST_NAME || isTaken) throw new ExcelError('InvalidArgument', `name ${name}`);
  changeChart(model, sheet, id, () => ({ name }));
}

/** Takes a chart away. @throws ExcelError AccessDenied on a protected sheet; ItemNotFound where it was deleted */
export function deleteChart(model: WorkbookModel, sheet: Sheet, id: string): void {
  const chart = liveChart(model, sheet, id);
  assertDrawable(sheet);
  sheet.charts = chartsOf(model, sheet).filter((each) => each !== chart);
  model.record({ kind: 'sheet-changed', sheet });
}

/** The first chart of a name, letter case aside. */
export function findChart(model: WorkbookModel, sheet: Sheet, name: string): HostChart | undefined {
  return chartsOf(model, sheet).find((chart) => sameName(chart.name, name));
}

/** Lays a chart over an area. */
export function placeChart(model: WorkbookModel, sheet: Sheet, id: string, area: Area): void {
  changeChart(model, sheet, id, () => cornersOf(sheet, area));
}

/** Where a chart begins and how large it is, in points. */
export function boxOf(
  sheet: Sheet,
  { from, to }: Chart,
): Position & { readonly width: number; readonly height: number } {
  const [first, last] = [positionOf(sheet, from), positionOf(sheet, to)];
  return { ...first, width: last.x - first.x, height: last.y - first.y };
}

/** Moves or resizes a chart: what is not given stays. */
export function setBox(
  model: WorkbookModel,
  sheet: Sheet,
  id: string,
  change: Partial<ReturnType<typeof boxOf>>,
): void {
  changeChart(model, sheet, id, (chart) => {
    const { x, y, width, height } = { ...boxOf(sheet, chart), ...change };
    const [from, to] = [pointAt(sheet, { x, y }), pointAt(sheet, { x: x + width, y: y + height })];
    // A change along one axis leaves the corners where they are along the other.
    const across = change.x !== undefined || change.width !== undefined;
    const down = change.y !== undefined || change.height !== undefined;
    const corner = (before: SheetPoint, after: SheetPoint): SheetPoint => ({
      ...(across ? { column: after.column, x: after.x } : { column: before.column, x: before.x }),
      ...(down ? { row: after.row, y: after.y } : { row: before.row, y: before.y }),
    });
    return { from: corner(chart.from, from), to: corner(chart.to, to) };
  });
}

/** Excel's protection of a sheet covers what is drawn on it; ours never opens that. */
function assertDrawable(sheet: Sheet): void {
  if (sheet.protection) throw new ExcelError('AccessDenied', 'drawings on a protected sheet');
}

function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase() === b.toLocaleLowerCase();
}
