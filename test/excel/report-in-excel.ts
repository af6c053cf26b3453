import { openReportWorkbook } from '../../src/excel';
import { readArea } from '../../src/core/address/a1';
import { allForms } from '../../src/core/form/forms';
import type { ReportDetails } from '../../src/core/report/report-details';
import type { ReportWorkbook } from '../../src/core/report/report-workbook';
import type { Cell, Sheet, Workbook } from '../../src/core/workbook/workbook';
import { type OpenedExcel, openExcel, type OpenExcelOptions } from '../host/open-excel';

export const form = allForms[0]!;

/** Excel 2019, Excel 2021, and the newest. */
export const LEVELS = ['1.8', '1.14', undefined] as const;
export type Level = (typeof LEVELS)[number];

export const details: ReportDetails = {
  unit: { name: 'UBND xã Quảng Thọ', parent: 'UBND huyện Quảng Điền', level: 'commune' },
  period: { year: 2022, kind: 'Q3' },
  document: { number: '141/BC-UBND', date: '2022-09-05', place: 'Quảng Thọ' },
  signatory: { authority: 'TM. ỦY BAN NHÂN DÂN', title: 'CHỦ TỊCH', name: 'Nguyễn Văn A' },
  addressees: ['UBND huyện Quảng Điền'],
  recipients: ['Như trên', 'Lưu: VT'],
};

export const APPENDICES = ['Phụ lục 2', 'Phụ lục 3', 'Phụ lục 4', 'Phụ lục 5', 'Phụ lục 6', 'Phụ lục 7', 'Phụ lục 8'];
export const PL2 = 'Phụ lục 2';
export const BS = 'Số liệu bổ sung';
/** Every sheet with rows of the form, in order. */
export const TABLES = [...APPENDICES, BS];

export interface ReportInExcel extends OpenedExcel {
  readonly book: ReportWorkbook;
  /** A cell as the stand-in keeps it. */
  cell(sheet: string, address: string): Cell | undefined;
  sheet(name: string): Sheet;
  /** One batch of Office.js, as another program would run it. */
  run(batch: (context: Excel.RequestContext) => void): Promise<void>;
  /** Takes the protection off, as a person does before they damage a sheet. */
  unprotect(sheet?: string): Promise<void>;
}

/** An empty workbook. Call `close` when done. */
export function openEmpty(options: OpenExcelOptions = {}): ReportInExcel {
  const opened = openExcel(options);
  const sheet = (name: string): Sheet => {
    const found = opened.host.workbook.sheets.find((one) => one.name === name);
    if (!found) throw new Error(`No sheet ${name}`);
    return found;
  };
  const run = (batch: (context: Excel.RequestContext) => void): Promise<void> =>
    opened.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
  return {
    ...opened,
    book: openReportWorkbook(form),
    sheet,
    cell: (name, address) => {
      const area = readArea(address);
      return area && sheet(name).cells.get(area.top)?.get(area.left);
    },
    run,
    unprotect: (name = PL2) => run((context) => context.workbook.worksheets.getItem(name).protection.unprotect()),
  };
}

const injected = new Map<string, Workbook>();

/** A workbook with a whole report in it; statistics begin at 0. Injected once for each level, then copied. */
export async function openReport(options: OpenExcelOptions = {}): Promise<ReportInExcel> {
  const key = `${options.apiLevel} ${options.grid}`;
  if (!injected.has(key)) {
    const first = openEmpty(options);
    await first.book.inject({ details });
    injected.set(key, structuredClone(first.host.workbook));
    first.close();
  }
  const opened = openEmpty({ ...options, workbook: structuredClone(injected.get(key)!) });
  await opened.host.whenCalculated();
  opened.host.statistics.reset();
  return opened;
}
