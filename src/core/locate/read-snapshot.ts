import { chartOf } from '../chart/charts';
import { readChartSheet } from '../chart/read-chart-sheet';
import { readExplanations } from '../explanation/read-explanations';
import type { IndicatorId } from '../form/form';
import type { RowReading, Snapshot } from '../report/snapshot';
import type { LocatedReport } from './locate-report';
import { readReport } from './read-report';
import { readRows } from './read-rows';

/**
 * Everything the rules read, out of a located report. A report of an unknown form has its details and no rows.
 * @returns undefined where the workbook holds no more than the details kept for a report to come
 */
export function readSnapshot(located: LocatedReport): Snapshot | undefined {
  const { form, formId, details, consolidation, sheets, appendices } = located;
  const report = sheets.ours.get('report');
  if (form && appendices.size === 0 && !report && !consolidation) return undefined;
  const rows = new Map<IndicatorId, RowReading>();
  if (form) {
    for (const { sheet, located: place } of appendices.values()) {
      for (const row of readRows(sheet, place)) rows.set(row.indicator, row);
    }
  }
  const chartSheet = sheets.ours.get('chart');
  const definition = form && chartOf(form);
  const chart = definition && chartSheet && readChartSheet(definition, chartSheet);
  const explanations = sheets.ours.get('explanations');
  return {
    form: formId,
    details,
    ...(consolidation ? { consolidation } : {}),
    rows,
    paragraphs: form && report ? readReport(report) : [],
    ...(chart ? { chart } : {}),
    ...(form && explanations ? { explanations: readExplanations(explanations) } : {}),
  };
}
