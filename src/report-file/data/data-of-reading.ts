import { chartOf } from '../../core/chart/charts';
import { chartSection } from '../../core/chart/report-chart';
import { type Form, type IndicatorId, SUPPLEMENTARY } from '../../core/form/form';
import type { CellPlace, RowReading, Snapshot } from '../../core/report/snapshot';
import type { ReportReading } from '../reading/read-report';
import { dataOfDetails } from './details-of-data';
import type { ChartData, FigureData, ReportData } from './report-data';
import { standardKey } from './standard-key';

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
    ...textsOf(paragraphs),
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

/** What people wrote: paragraphs of their own, standard texts whose words they changed, and those they took out. */
function textsOf(paragraphs: ReportReading['paragraphs']): Required<Pick<ReportData, 'narrative' | 'standard'>> {
  const narrative: Record<string, string[]> = {};
  const standard: Record<string, string | null> = {};
  for (const { section, paragraph, edited, text, without = [] } of paragraphs) {
    for (const id of without) standard[standardKey(section, id)] ??= null;
    if (text.trim() === '' || (paragraph !== undefined && edited !== true)) continue;
    const key = standardKey(section, paragraph ?? '');
    // A copy of a standard row is a paragraph beside it.
    if (paragraph === undefined || typeof standard[key] === 'string') (narrative[section] ??= []).push(text);
    else standard[key] = text;
  }
  return { narrative, standard };
}
