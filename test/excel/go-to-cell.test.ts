import { LEVELS, openEmpty, openReport, PL2, type ReportInExcel } from './report-in-excel';

let excel: ReportInExcel;
afterEach(() => excel.close());

test.each(LEVELS)('at ExcelApi %s a cell is gone to and come back from', async (apiLevel) => {
  excel = await openReport({ apiLevel, grid: 'plain' });
  await excel.host.userActivateSheet('Báo cáo');
  await excel.host.userSelect('Báo cáo', 'A11');
  const from = await excel.book.selection();
  expect(from).toEqual({ sheet: 'Báo cáo', address: 'A11' });
  expect(await excel.book.goTo({ sheet: PL2, address: 'D9' })).toBeUndefined();
  expect(await excel.book.selection()).toEqual({ sheet: PL2, address: 'D9' });
  expect(await excel.book.goTo(from!)).toBeUndefined();
  expect(await excel.book.selection()).toEqual(from);
});

test('a hidden sheet is shown, a missing one is told', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.run((context) => (context.workbook.worksheets.getItem(PL2).visibility = 'Hidden'));
  expect(await excel.book.goTo({ sheet: PL2, address: 'D9' })).toBeUndefined();
  expect(excel.sheet(PL2).visibility).toBe('visible');
  expect(await excel.book.goTo({ sheet: 'Không có', address: 'D9' })).toEqual({
    kind: 'sheet-missing',
    sheet: 'Không có',
  });
});

test('a sheet whose name holds quotes and marks is gone to and read', async () => {
  excel = openEmpty({ grid: 'plain' });
  await excel.host.userAddSheet("Xã 'A'! (2)");
  expect(await excel.book.goTo({ sheet: "Xã 'A'! (2)", address: 'B2' })).toBeUndefined();
  expect(await excel.book.selection()).toEqual({ sheet: "Xã 'A'! (2)", address: 'B2' });
});
