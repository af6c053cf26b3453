import { type ChartDefinition } from '../../../src/core/chart/chart-definition';
import { type ChartPicture, chartPicture } from '../../../src/core/chart/chart-picture';
import { LAST_PERIOD } from '../../../src/core/chart/last-period';
import type { ReportPeriod } from '../../../src/core/report/report-details';
import type { CellValue } from '../../../src/core/workbook/workbook';

export const Q3_2022: ReportPeriod = { year: 2022, kind: 'Q3' };

/** A chart of as many ratios as there are cells: what the figure's cell holds, and what stood there last period. */
export function tinyChart(cells: readonly (readonly [now: CellValue, last?: CellValue])[], name = ''): ChartPicture {
  const ids = cells.map((_, index) => `PL${index + 2}.1`);
  const definition: ChartDefinition = {
    title: 'Tỷ lệ',
    sections: ['II.6'],
    ratios: ids.map((indicator, index) => ({ indicator, label: `Dòng ${index + 1}` })),
  };
  const rows = new Map(ids.map((indicator, index) => [indicator, { indicator, value: cells[index]?.[0] ?? null }]));
  const values = new Map(ids.map((indicator, index) => [indicator, cells[index]?.[1] ?? null]));
  return chartPicture(definition, rows, Q3_2022, { name: name || LAST_PERIOD, values });
}
