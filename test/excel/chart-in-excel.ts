import { cellAddress } from '../../src/core/address/a1';
import type { ChartRequest, InjectionResult } from '../../src/core/report/report-workbook';
import type { Chart } from '../../src/core/workbook/chart';
import type { Sheet } from '../../src/core/workbook/workbook';
import { details, openReport, type ReportInExcel } from './report-in-excel';

export const CHART = 'Biểu đồ';
export const REPORT = 'Báo cáo';
export const LAST = { name: 'Quý I năm 2022', values: new Map([['PL2.2', 41.5]]) };

/** A report in the stand-in, and what there is of its chart. */
export interface ChartInExcel extends ReportInExcel {
  /** Injects, with a request for the chart or none. */
  update(chart?: ChartRequest): Promise<InjectionResult>;
  /** Turns the chart on, or leaves it on with these wishes. */
  turnOn(wishes?: Partial<ChartRequest>): Promise<InjectionResult>;
  sheetNames(): string[];
  charts(): readonly Chart[];
  /** Defined names of the chart's. */
  chartNames(): string[];
  /** The row of the caption (from 0; -1 where there is none), and its section. */
  caption(): { readonly row: number; readonly section: string };
}

export async function openChart(options: Parameters<typeof openReport>[0] = { grid: 'plain' }): Promise<ChartInExcel> {
  const excel = await openReport(options);
  const { workbook } = excel.host;
  const update = (chart?: ChartRequest) => excel.book.inject(chart ? { details, chart } : { details });
  return {
    ...excel,
    update,
    turnOn: (wishes = {}) => update({ shown: true, ...wishes }),
    sheetNames: () => workbook.sheets.map(({ name }) => name),
    charts: () => excel.sheet(REPORT).charts ?? [],
    chartNames: () => workbook.names.map(({ name }) => name).filter((name) => /BieuDo|ChuThich/.test(name)),
    caption: () => {
      for (const [row, cells] of excel.sheet(REPORT).cells) {
        const mark = /^([\w.]+)\/bieu-do#/.exec(String(cells.get(7)?.value ?? ''));
        if (mark) return { row, section: mark[1] ?? '' };
      }
      return { row: -1, section: '' };
    },
  };
}

/** What stands on a sheet, by address; blank cells left out. */
export function contentsOf({ cells }: Sheet): Record<string, unknown> {
  const contents = [...cells].flatMap(([row, line]) =>
    [...line].map(([column, { value, formula }]) => [cellAddress(row, column), formula ?? value] as const),
  );
  return Object.fromEntries(contents.filter(([, content]) => content !== null));
}
