import type { Form } from '../form/form';
import { OUTLINE, type SectionId } from '../narrative/outline';
import { formulaCell } from '../narrative/report-cell';
import type { ReportRow } from '../narrative/report-row';
import { CHART_NAME } from '../plan/names';
import type { PlannedChart } from '../plan/planned-chart';
import type { PlannedName, SheetPlan } from '../plan/sheet-plan';
import type { ReportDetails } from '../report/report-details';
import type { ParagraphReading, RowReading } from '../report/snapshot';
import type { Area } from '../workbook/workbook';
import { CAPTION_ID, captionText, longestCaption } from './chart-caption';
import type { ChartDefinition } from './chart-definition';
import { REPORT_CAPTION_FORMULA } from './chart-formulas';
import { CHART_COLORS, CHART_FONT, CHART_HEIGHT, GAP_WIDTH, GRID_STEP } from './chart-look';
import { type ChartPicture, chartPicture } from './chart-picture';
import type { ChartReading } from './chart-reading';
import { chartWords } from './chart-words';
import { chartOf } from './charts';
import { planChartSheet } from './plan-chart-sheet';

/** What a chart is planned from. */
export interface ChartContents extends Pick<ChartReading, 'last' | 'formulas' | 'beside'> {
  /** Where it is to stand from now on, at the end of this section; where it stands where absent. */
  readonly section?: SectionId;
}

/** A chart of a report: its sheet, and what the report sheet has of it. */
export interface ReportChart {
  readonly sheet: SheetPlan;
  readonly names: readonly PlannedName[];
  readonly row: ReportRow;
  /** Absent: it stays where it stands on the report sheet. */
  readonly moveTo?: SectionId;
  /** The chart without its row. */
  readonly chart: Omit<PlannedChart, 'place'>;
}

/** Plans the chart of a report with these rows; `undefined` for a form without one. */
export function planReportChart(
  form: Form,
  details: ReportDetails,
  rows: ReadonlyMap<string, RowReading>,
  standing: readonly ParagraphReading[],
  contents: ChartContents,
): ReportChart | undefined {
  const definition = chartOf(form);
  if (!definition) return undefined;
  const { period } = details;
  const picture = chartPicture(definition, rows, period, contents.last);
  const { sheet, names, source } = planChartSheet(definition, picture, period, contents);
  return {
    sheet,
    names,
    row: captionRow(definition, picture, details, contents.section ?? chartSection(definition, standing)),
    ...(contents.section === undefined ? {} : { moveTo: contents.section }),
    chart: drawnChart(picture, source),
  };
}

/** The section that the chart stands in: where a person moved it, else the form's own place for it. */
export function chartSection(definition: ChartDefinition, standing: readonly ParagraphReading[]): SectionId {
  const section = standing.find(({ paragraph }) => paragraph === CAPTION_ID)?.section;
  const isInBody = OUTLINE.slice(1, -1).some(({ id }) => id === section);
  return section !== undefined && isInBody ? section : definition.sections[0];
}

function captionRow(
  definition: ChartDefinition,
  picture: ChartPicture,
  { period }: ReportDetails,
  section: SectionId,
): ReportRow {
  const shown = captionText(picture, period);
  const cell = formulaCell({ id: CAPTION_ID, look: 'caption' }, REPORT_CAPTION_FORMULA, shown);
  return { section, cells: [{ ...cell, longest: longestCaption(definition, period) }] };
}

function drawnChart(picture: ChartPicture, source: Area): ReportChart['chart'] {
  return {
    name: CHART_NAME,
    type: 'bar',
    title: picture.title,
    words: chartWords(picture),
    legend: 'top',
    axis: { minimum: 0, maximum: picture.maximum, step: GRID_STEP },
    reversed: true,
    gapWidth: GAP_WIDTH,
    dataLabels: true,
    font: CHART_FONT,
    source: { sheet: 'chart', area: source },
    looks: [CHART_COLORS.current, { ...CHART_COLORS.last, hatched: true }],
    height: CHART_HEIGHT,
  };
}
