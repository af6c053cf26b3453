import type { RowReading } from '../../src/core/report/snapshot';
import { sampleDetails } from '../../src/core/sample/report-141';
import type { CellValue } from '../../src/core/workbook/workbook';
import type { ReportDocument } from '../../src/docx';
import { tinyForm, type TinyRow } from '../core/plan/tiny-form';

export const ROWS: readonly TinyRow[] = [
  { stt: '1', kind: 'group', label: 'Hồ sơ' },
  { stt: '1.1', kind: 'count', label: 'Đã nhận' },
  { stt: '1.2', kind: 'money', label: 'Kinh phí', unit: 'Triệu đồng', note: 'Cả năm' },
];

export const form = tinyForm({ 2: ROWS, 3: [{ stt: '1', kind: 'percent', unit: '%' }] });

/** Rows of the workbook by their figures. */
export function rowsOf(
  figures: Readonly<Record<string, CellValue>>,
  readings: Readonly<Record<string, Partial<RowReading>>> = {},
): ReadonlyMap<string, RowReading> {
  return new Map(
    Object.entries(figures).map(([indicator, value]) => [indicator, { indicator, value, ...readings[indicator] }]),
  );
}

/** A report of a few words; what it does not say is empty. */
export function someReport(parts: Partial<ReportDocument> = {}): ReportDocument {
  return { form, details: sampleDetails, rows: new Map(), paragraphs: [], explanations: [], ...parts };
}
