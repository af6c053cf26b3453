import { chartOf } from '../../core/chart/charts';
import { chartSection } from '../../core/chart/report-chart';
import { type Form, type IndicatorId, SUPPLEMENTARY } from '../../core/form/form';
import type { CellPlace, RowReading, Snapshot } from '../../core/report/snapshot';
import type { ReportReading } from '../reading/read-report';
import { dataOfDetails } from './details-of-data';
import type { ChartData, FigureData, ReportData } from './report-data';

/** What {@link dataOfReading} gives: everything but what a workbook cannot tell. */
export type ReadReportData = Required<ReportData>;

/**
 * A report as `report.json`, each figure with its cell. A blank cell is `null`; a row whose figure is not certain is
 * absent; a computed row that holds the form's own formula is under `computed`, so that `new` keeps the formula.
 */
export function dataOfReading({ form, details, snapshot, computed, paragraphs }: ReportReading): ReadReportData {
  const figures: Record<IndicatorId, FigureData> = {};
  const supplementary: Record<IndicatorId, FigureData> = {};
  const values: Record<IndicatorId, FigureData> = {};
  const notes: Record<IndicatorId, string | null> = {};
  const cells: Record<IndicatorId, CellPlace> = {};
  for (const { id, appendix, kind, note } of form.indicators.values()) {
    const row = snapshot.rows.get(id);
    if (!row?.cell) continue;
    const value = figureData(row);
    if (kind !== 'group' || value !== null) {
      const own = appendix === SUPPLEMENTARY ? supplementary : figures;
      (computed.has(id) ? values : own)[id] = value;
      cells[id] = row.cell;
    }
    if ((row.note ?? '') !== (note ?? '')) notes[id] = row.note ?? null;
  }
  return {
    form: form.id,
    ...dataOfDetails(details),
    figures,
    notes,
    supplementary,
    narrative: ownParagraphs(paragraphs),
    explanations: (snapshot.explanations ?? []).map(({ cell: _cell, ...explanation }) => explanation),
    chart: chartData(form, snapshot),
    computed: values,
    cells,
  };
}

function chartData(form: Form, { chart, paragraphs }: Snapshot): ChartData | null {
  const definition = chartOf(form);
  if (!definition || !chart) return null;
  const { name, values } = chart.last;
  const figures = [...values].map(([id, value]): [IndicatorId, FigureData] => [id, figureData({ value })]);
  return { section: chartSection(definition, paragraphs), last: { name, values: Object.fromEntries(figures) } };
}

function figureData({ value }: Pick<RowReading, 'value'>): FigureData {
  if (value === '') return null;
  return typeof value === 'object' && value !== null ? value.error : value;
}

/** What people wrote: paragraphs of their own, and standard ones whose words they changed. */
function ownParagraphs(paragraphs: ReportReading['paragraphs']): Record<string, readonly string[]> {
  const own: Record<string, string[]> = {};
  for (const { section, paragraph, edited, text } of paragraphs) {
    if ((paragraph === undefined || edited === true) && text.trim() !== '') (own[section] ??= []).push(text);
  }
  return own;
}
