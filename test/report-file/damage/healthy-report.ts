import { type IndicatorId, SUPPLEMENTARY } from '../../../src/core/form/form';
import { allForms } from '../../../src/core/form/forms';
import { COLUMNS, FIRST_INDICATOR_ROW } from '../../../src/core/plan/appendix-columns';
import { appendixSheet } from '../../../src/core/plan/names';
import type { Cell, Sheet, Workbook } from '../../../src/core/workbook/workbook';
import type { FigureData, ReportData } from '../../../src/report-file/data/report-data';
import { workbookOfData } from '../../../src/report-file/workbook-of-data';

export const form = allForms[0]!;

/** A different number in each input: whichever turns up somewhere is known. Percentages and codes are as different as they can be. */
export const figures: Readonly<Record<IndicatorId, FigureData>> = Object.fromEntries(
  [...form.indicators.values()].flatMap(({ id, kind }, index) =>
    kind === 'group' || kind === 'ratio' || kind === 'sum' ? [] : [[id, 71_001 + index]],
  ),
);

function ofTables(isSupplementary: boolean): Readonly<Record<IndicatorId, FigureData>> {
  return Object.fromEntries(
    Object.entries(figures).filter(([id]) => (form.indicators.get(id)?.appendix === SUPPLEMENTARY) === isSupplementary),
  );
}

export const data: ReportData = {
  form: form.id,
  unit: { name: 'UBND xã Thử', parent: 'UBND huyện Mẫu', level: 'commune' },
  period: { year: 2022, kind: 'Q3' },
  document: { number: '12/BC-UBND', date: '2022-09-15', place: 'Thử' },
  figures: ofTables(false),
  supplementary: ofTables(true),
  notes: { 'PL2.1': 'Ghi chú riêng', 'BS1.2': 'Ghi chú bổ sung' },
  narrative: { 'I.1': ['Đoạn văn của đơn vị.'] },
};

/** The report as sent, undamaged. */
export function healthyWorkbook(changed: Partial<ReportData> = {}): Workbook {
  return workbookOfData(form, { ...data, ...changed }, '2022-09-15');
}

export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** Where a row of the undamaged report stands. */
export function placeOf(id: IndicatorId): { readonly sheet: string; readonly row: number; readonly column: number } {
  const table = form.tables.find(({ rows }) => rows.some((row) => row.id === id));
  if (!table) throw new Error(`No row ${id}`);
  const row = FIRST_INDICATOR_ROW + table.rows.findIndex((one) => one.id === id);
  return { sheet: appendixSheet(table.id), row, column: COLUMNS.figure };
}

/** A cell, made where there is none. */
export function cellIn(sheet: Sheet, row: number, column: number): Cell {
  const cells = sheet.cells.get(row) ?? new Map<number, Cell>();
  const cell = cells.get(column) ?? { value: null };
  sheet.cells.set(row, cells.set(column, cell));
  return cell;
}

export function figureCell(workbook: Workbook, id: IndicatorId): Cell {
  const { sheet, row, column } = placeOf(id);
  return cellIn(sheetNamed(workbook, sheet), row, column);
}
