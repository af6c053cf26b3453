import { newChart } from '../core/chart/chart-reading';
import { LAST_PERIOD } from '../core/chart/last-period';
import { type ChartContents, planReportChart } from '../core/chart/report-chart';
import { planExplanationSheet } from '../core/explanation/plan-explanation-sheet';
import type { Form, IndicatorId } from '../core/form/form';
import { planReportSheet } from '../core/narrative/report-sheet-plan';
import type { StandingParagraph } from '../core/narrative/report-reading';
import { COLUMNS } from '../core/plan/appendix-columns';
import { planWorkbook } from '../core/plan/workbook-plan';
import { type Figure, figureOf } from '../core/report/figure';
import type { ReportDetails } from '../core/report/report-details';
import type { CellValue, Cell, Sheet, Workbook } from '../core/workbook/workbook';
import { workbookOfPlan } from '../core/workbook/plan-to-workbook';
import type { ExplanationReading } from '../core/report/snapshot';
import { computedFigure } from './computed-figures';
import { explanationsOfData } from './data/explanations-of-data';
import { detailsOfData } from './data/details-of-data';
import type { ChartData, ReportData } from './data/report-data';
import { paragraphsOfData } from './paragraphs-of-data';

/** What a fresh workbook of a report is filled with. A formula begins with `=` and is given apart from texts. */
export interface ReportContents {
  readonly details: ReportDetails;
  /** Absent: the template's cell stays as it is, formula or blank. */
  readonly figures: ReadonlyMap<IndicatorId, Pick<Cell, 'value' | 'formula'>>;
  readonly notes: ReadonlyMap<IndicatorId, string | null>;
  readonly paragraphs: readonly StandingParagraph[];
  /** The sheet of explanations is there where there are any. */
  readonly explanations?: readonly ExplanationReading[];
  /** The chart with its sheet is there where this is. */
  readonly chart?: ChartContents;
}

/**
 * The workbook that `report.json` describes, from the same plan that is injected into Excel (issue 3): a figure that is
 * absent leaves the template's cell, `null` clears it, a text stays the text that a person typed.
 * @param today ISO; decides the period where the data has none
 */
export function workbookOfData(form: Form, data: ReportData, today: string): Workbook {
  const figures = Object.entries({ ...data.figures, ...data.supplementary }).map(
    ([id, value]) => [id, { value }] as const,
  );
  const contents: ReportContents = {
    details: detailsOfData(data, today),
    figures: new Map(figures),
    notes: new Map(Object.entries(data.notes ?? {})),
    paragraphs: paragraphsOfData(form, data),
    ...(data.chart ? { chart: chartOfData(data.chart) } : {}),
  };
  const { explanations = [] } = data;
  if (explanations.length === 0) return filledWorkbook(form, contents);
  const whole = explanationsOfData(form, explanations, () => filledWorkbook(form, contents));
  return filledWorkbook(form, { ...contents, explanations: whole });
}

/** A fresh workbook of the form with these contents in it; formulas have the values that they give. */
export function filledWorkbook(form: Form, contents: ReportContents): Workbook {
  const { details, figures, notes, paragraphs, explanations = [] } = contents;
  const values = new Map<IndicatorId, CellValue>();
  const valueOf = (id: IndicatorId): CellValue => {
    const known = values.get(id);
    if (known !== undefined) return known;
    const row = form.indicators.get(id);
    const given = figures.get(id);
    const value = given ? given.value : ((row && computedFigure(form, row, details.unit.level, valueOf)) ?? null);
    values.set(id, value);
    return value;
  };
  const shown = [...form.indicators.keys()].map((id): [IndicatorId, Figure] => [
    id,
    figureOf({ indicator: id, value: valueOf(id) }),
  ]);
  const rows = new Map([...form.indicators.keys()].map((id) => [id, { indicator: id, value: valueOf(id) }]));
  const chart = contents.chart && planReportChart(form, details, rows, paragraphs, contents.chart);
  const plan = planWorkbook(form, details, {
    report: planReportSheet(form, details, paragraphs, new Map(shown), chart),
    chart,
    explanations: explanations.length > 0 ? planExplanationSheet(explanations) : undefined,
  });
  const workbook = workbookOfPlan(plan);
  plan.sheets.forEach(({ rows }, index) => {
    const sheet = workbook.sheets[index] as Sheet;
    for (const { indicator, row } of rows) {
      const cell = cellAt(sheet, row, COLUMNS.figure);
      const given = figures.get(indicator);
      if (given) setContent(cell, given);
      else if (cell.formula !== undefined) cell.value = valueOf(indicator);
      const note = notes.get(indicator);
      if (note !== undefined) cellAt(sheet, row, COLUMNS.note).value = note === '' ? null : note;
    }
  });
  return workbook;
}

function chartOfData({ section, last = {} }: ChartData): ChartContents {
  const values = Object.entries(last.values ?? {}).filter(([, value]) => value !== null && value !== '');
  const name = (last.name ?? '').normalize('NFC').trim();
  return { ...newChart({ name: name || LAST_PERIOD, values: new Map(values) }), section };
}

function cellAt(sheet: Sheet, row: number, column: number): Cell {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  const cell = cells.get(column) ?? { value: null };
  sheet.cells.set(row, cells.set(column, cell));
  return cell;
}

function setContent(cell: Cell, { value, formula }: Pick<Cell, 'value' | 'formula'>): void {
  cell.value = value === '' ? null : value;
  if (formula === undefined) delete cell.formula;
  else cell.formula = formula;
}
