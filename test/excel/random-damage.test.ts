import fc from 'fast-check';
import { COLUMNS, FIRST_INDICATOR_ROW } from '../../src/core/plan/appendix-columns';
import { appendixSheet } from '../../src/core/plan/names';
import { cellAddress } from '../../src/core/address/a1';
import type { Workbook } from '../../src/core/workbook/workbook';
import { details, form, openEmpty, openReport, type ReportInExcel } from './report-in-excel';

/** The tables that are damaged, by the id that their sheet keeps. */
const TABLES = ['PL2', 'PL5', 'BS'] as const;
const inputs = TABLES.flatMap((table) =>
  form.tables
    .find(({ id }) => id === table)!
    .rows.flatMap(({ id, kind }, index) =>
      kind === 'count'
        ? [{ id, sheet: appendixSheet(table), address: cellAddress(FIRST_INDICATOR_ROW + index, COLUMNS.figure) }]
        : [],
    ),
);
/** A figure of its own for each row, so that wherever it turns up it is known. */
const figures = new Map(inputs.map(({ id }, index) => [id, 71_001 + index]));

interface Damage {
  readonly name: string;
  carryOut(excel: ReportInExcel, sheetId: string): Promise<unknown>;
}

const row = fc.integer({ min: 0, max: 30 });
const onSheet = (
  excel: ReportInExcel,
  id: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
) => excel.run((context) => act(context.workbook.worksheets.getItem(id), context));

const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.tuple(row, fc.integer({ min: 1, max: 3 })).map(([at, count]) => ({
    name: `insert ${count} rows at ${at}`,
    carryOut: (excel: ReportInExcel, id: string) =>
      onSheet(excel, id, (sheet) => sheet.getRange(`${at + 1}:${at + count}`).insert('Down')),
  })),
  row.map((at) => ({
    name: `delete row ${at}`,
    carryOut: (excel: ReportInExcel, id: string) =>
      onSheet(excel, id, (sheet) => sheet.getRange(`${at + 1}:${at + 1}`).delete('Up')),
  })),
  fc.constantFrom('A:A', 'B:B', 'C:C', 'D:D', 'E:E').map((column) => ({
    name: `insert a column at ${column}`,
    carryOut: (excel: ReportInExcel, id: string) =>
      onSheet(excel, id, (sheet) => {
        // Excel shifts no part of a merge.
        sheet.getRange('A1:P40').unmerge();
        sheet.getRange(column).insert('Right');
      }),
  })),
  fc.tuple(row, fc.constantFrom('A', 'B', 'C')).map(([at, column]) => ({
    name: `overwrite ${column}${at + 1}`,
    carryOut: (excel: ReportInExcel, id: string) =>
      onSheet(excel, id, (sheet) => {
        sheet.getRange('A1:P40').unmerge();
        sheet.getRange(`${column}${at + 1}`).values = [['khác']];
      }),
  })),
  fc.constantFrom('1', '2', '3', '_').map((mark) => ({
    name: `delete names with ${mark}`,
    carryOut: (excel: ReportInExcel) => {
      const names = excel.host.workbook.names
        .filter(({ name }) => name.slice(3).includes(mark))
        .map(({ name }) => name);
      return excel.run((context) => names.forEach((name) => context.workbook.names.getItem(name).delete()));
    },
  })),
  fc.constant({
    name: 'break names',
    carryOut: (excel: ReportInExcel) => {
      const names = excel.host.workbook.names.map(({ name }) => name);
      return excel.run((context) => names.forEach((name) => (context.workbook.names.getItem(name).formula = '=#REF!')));
    },
  }),
  fc.constant({
    name: 'hide',
    carryOut: (excel: ReportInExcel, id: string) => onSheet(excel, id, (sheet) => (sheet.visibility = 'Hidden')),
  }),
  fc.integer({ min: 1, max: 99 }).map((number) => ({
    name: `rename ${number}`,
    carryOut: (excel: ReportInExcel, id: string) =>
      onSheet(excel, id, (sheet) => (sheet.name = `Bảng ${number} ${id.length}${id.slice(-3, -1)}`)),
  })),
  fc.constantFrom('Báo cáo', '_phuluc').map((name) => ({
    name: `delete ${name}`,
    carryOut: async (excel: ReportInExcel) => {
      if (!excel.host.workbook.sheets.some((sheet) => sheet.name === name)) return;
      await excel.run((context) => (context.workbook.worksheets.getItem(name).visibility = 'Visible'));
      await excel.host.userDeleteSheet(name);
    },
  })),
);

let filled: Workbook | undefined;

/** A report with a figure in every count of three tables, all unprotected. */
async function openFilled(): Promise<ReportInExcel> {
  if (!filled) {
    const first = await openReport({ grid: 'plain' });
    for (const table of TABLES) await first.unprotect(appendixSheet(table));
    for (const { id, sheet, address } of inputs) await first.host.userEdit(sheet, address, String(figures.get(id)));
    filled = structuredClone(first.host.workbook);
    first.close();
  }
  return openEmpty({ grid: 'plain', workbook: structuredClone(filled) });
}

function numbersIn({ host }: ReportInExcel): Set<number> {
  const texts = host.workbook.sheets.flatMap(({ cells }) =>
    [...cells.values()].flatMap((line) => [...line.values()].map(({ value }) => String(value))),
  );
  return new Set(texts.flatMap((text) => (text.match(/\b71\d{3}\b/g) ?? []).map(Number)));
}

test('whatever happens to three sheets, each figure is in its own row afterwards or told by name', async () => {
  const damages = fc.array(fc.tuple(fc.constantFrom(...TABLES), damage), { minLength: 1, maxLength: 5 });
  await fc.assert(
    fc.asyncProperty(damages, async (sequence) => {
      const excel = await openFilled();
      try {
        const ids = new Map(TABLES.map((table) => [table, excel.sheet(appendixSheet(table)).id]));
        for (const [table, { carryOut }] of sequence) await carryOut(excel, ids.get(table)!);
        const before = numbersIn(excel);
        excel.host.statistics.reset();
        const { problems, movedAside } = await excel.book.inject({ details });
        expect(excel.host.statistics.requests).toBe(2);
        const rows = (await excel.book.read())?.rows;
        const told = [...problems, ...(movedAside ?? [])].flatMap((one) => ('text' in one ? [one.text] : []));
        for (const [id, figure] of figures) {
          const value = rows?.get(id)?.value;
          if (typeof value === 'number') expect([id, value]).toEqual([id, figure]);
          else if (before.has(figure))
            expect([id, told.some((text) => text.includes(String(figure)))]).toEqual([id, true]);
        }
        for (const figure of before) expect(numbersIn(excel)).toContain(figure);
        excel.host.statistics.reset();
        await excel.book.inject({ details });
        expect(excel.host.statistics.requests).toBe(1);
      } finally {
        excel.close();
      }
    }),
    { numRuns: 25 },
  );
});
