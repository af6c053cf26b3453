import type { FigureChange } from '../../src/core/rule/finding';
import { details, LEVELS, openReport, PL2, type ReportInExcel } from './report-in-excel';

let excel: ReportInExcel;
afterEach(() => excel.close());

const setNumber = (indicator: string, before: string, number: number): FigureChange => ({
  indicator,
  kind: 'set-number',
  before,
  after: String(number),
  number,
});
const restore = (indicator: string, before: string): FigureChange => ({
  indicator,
  kind: 'restore-formula',
  before,
  after: '',
});

/** Types over a formula, as a person can once the sheet is open; the sheet is protected again where asked. */
async function typeOver(values: Readonly<Record<string, string | number>>, protectAgain: boolean): Promise<void> {
  await excel.unprotect();
  await excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem(PL2);
    for (const [address, value] of Object.entries(values)) sheet.getRange(address).values = [[value]];
    if (protectAgain) sheet.protection.protect();
  });
  excel.host.statistics.reset();
}

describe.each(LEVELS)('at ExcelApi %s', (apiLevel) => {
  test('a number goes into an input without touching the protection, and comes out again', async () => {
    excel = await openReport({ apiLevel, grid: 'plain' });
    await excel.host.userEdit(PL2, 'D9', '44');
    excel.host.statistics.reset();
    const before = excel.sheet(PL2).protection;
    const { applied, problems, undo } = await excel.book.apply([
      setNumber('PL2.2.1', '44', 45),
      setNumber('PL2.2.2', '', 0),
    ]);
    expect([applied, problems, excel.host.statistics.requests]).toEqual([2, [], 2]);
    expect([excel.cell(PL2, 'D9')?.value, excel.cell(PL2, 'D10')?.value]).toEqual([45, 0]);
    expect(excel.sheet(PL2).protection).toBe(before);
    await excel.book.undo(undo);
    expect([excel.cell(PL2, 'D9')?.value, excel.cell(PL2, 'D10')?.value]).toEqual([44, null]);
  });

  test('overwritten formulas are restored on a protected sheet, and the values typed over them by undo', async () => {
    excel = await openReport({ apiLevel, grid: 'plain' });
    const formula = excel.cell(PL2, 'D8')?.formula;
    await typeOver({ D8: 77, D14: "'99,8" }, true);
    const { applied, problems, undo } = await excel.book.apply([restore('PL2.2', '77'), restore('PL2.3.3', '99,8')]);
    expect([applied, problems, excel.host.statistics.requests]).toEqual([2, [], 2]);
    expect(excel.cell(PL2, 'D8')?.formula).toBe(formula);
    expect(excel.sheet(PL2).protection).toEqual({ allowFormatColumns: true, allowFormatRows: true });
    excel.host.statistics.reset();
    await excel.book.undo(undo);
    expect(excel.host.statistics.requests).toBe(2);
    expect(excel.cell(PL2, 'D8')).toMatchObject({ value: 77 });
    expect(excel.cell(PL2, 'D8')?.formula).toBeUndefined();
    expect(excel.cell(PL2, 'D14')?.value).toBe('99,8');
    expect(excel.sheet(PL2).protection).toBeDefined();
  });
});

test('a formula of a person’s own is put back as it was', async () => {
  excel = await openReport({ grid: 'plain' });
  await typeOver({ D8: '=34/44*100' }, false);
  const { undo } = await excel.book.apply([restore('PL2.2', '')]);
  expect(excel.cell(PL2, 'D8')?.formula).toMatch(/^=IF\(COUNT/);
  await excel.book.undo(undo);
  expect(excel.cell(PL2, 'D8')?.formula).toBe('=34/44*100');
});

test('a formula is restored for where its inputs stand now', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.unprotect();
  await excel.host.userInsertRows(PL2, 8, 1);
  await excel.run((context) => (context.workbook.worksheets.getItem(PL2).getRange('D8').values = [[77]]));
  await excel.book.apply([restore('PL2.2', '77')]);
  expect(excel.cell(PL2, 'D8')?.formula).toContain('COUNT(D11,D10)');
});

test('a cell that changed meanwhile is left alone and told, the others are changed', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.host.userEdit(PL2, 'D9', '44');
  const { applied, problems } = await excel.book.apply([setNumber('PL2.2.1', '42', 45), setNumber('PL2.1', '', 9)]);
  expect(applied).toBe(1);
  expect(problems).toEqual([{ kind: 'figure-changed', place: { sheet: PL2, address: 'D9' }, text: '44' }]);
  expect(excel.cell(PL2, 'D9')?.value).toBe(44);
  expect(excel.cell(PL2, 'D7')?.value).toBe(9);
});

test('a number goes as a number into a cell that a paste made a locked text cell', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.unprotect();
  await excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem(PL2);
    for (const address of ['D7', 'D9']) sheet.getRange(address).format.protection.locked = true;
    sheet.getRange('D7').numberFormat = [['@']];
    sheet.getRange('D7').values = [['9']];
    sheet.protection.protect();
  });
  const { applied } = await excel.book.apply([setNumber('PL2.1', '9', 9), setNumber('PL2.2.1', '', 44)]);
  expect(applied).toBe(2);
  expect([excel.cell(PL2, 'D7')?.value, excel.cell(PL2, 'D9')?.value]).toEqual([9, 44]);
  expect(excel.sheet(PL2).protection).toBeDefined();
});

test.each<[string, (opened: ReportInExcel) => Promise<unknown>, unknown]>([
  ['the sheet is gone', ({ host }) => host.userDeleteSheet(PL2), { kind: 'sheet-missing', sheet: PL2 }],
  [
    'only its password opens the sheet',
    async ({ unprotect, run }) => {
      await unprotect();
      await run((context) => {
        const sheet = context.workbook.worksheets.getItem(PL2);
        sheet.getRange('D8').values = [[77]];
        sheet.protection.protect({}, 'bí mật');
      });
    },
    { kind: 'protected-with-password', sheet: PL2 },
  ],
  [
    'its row is gone',
    async ({ unprotect, host }) => {
      await unprotect();
      await host.userDeleteRows(PL2, 7, 1);
    },
    { kind: 'cell-missing', place: { sheet: PL2, address: 'D8' } },
  ],
])('where %s nothing is changed and it is told', async (_, injure, problem) => {
  excel = await openReport({ grid: 'plain' });
  await injure(excel);
  expect(await excel.book.apply([restore('PL2.2', '77')])).toEqual({
    applied: 0,
    undo: { cells: [] },
    problems: [problem],
  });
});

test('what cannot be undone any more is told', async () => {
  excel = await openReport({ grid: 'plain' });
  const { undo } = await excel.book.apply([setNumber('PL2.1', '', 9)]);
  await excel.host.userDeleteSheet(PL2);
  await expect(excel.book.undo(undo)).rejects.toMatchObject({ problem: { kind: 'sheet-missing', sheet: PL2 } });
});

test('injection keeps a value typed over a formula until its formula is restored', async () => {
  excel = await openReport({ grid: 'plain' });
  await typeOver({ D8: 77 }, false);
  expect((await excel.book.inject({ details })).keptFigures).toBe(1);
  expect(excel.cell(PL2, 'D8')?.value).toBe(77);
  await excel.book.apply([restore('PL2.2', '77')]);
  expect(excel.cell(PL2, 'D8')?.formula).toBeDefined();
});
