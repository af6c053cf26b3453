import { CAPTION_ID } from '../../src/core/chart/chart-caption';
import { chartPicture } from '../../src/core/chart/chart-picture';
import { chartOf } from '../../src/core/chart/charts';
import { type ChartInExcel, CHART, LAST, openChart, REPORT } from './chart-in-excel';
import { details, form } from './report-in-excel';

let excel: ChartInExcel;
afterEach(() => excel.close());

test('a renamed sheet is found again by its names, and without them by what it says', async () => {
  excel = await openChart();
  await excel.turnOn({ last: LAST });
  await excel.host.userRenameSheet(CHART, 'BĐ');
  await excel.host.userDeleteName('PhuLuc_BieuDo');
  await excel.host.userDeleteName('PhuLuc_ChuThich');
  expect(await excel.update()).toMatchObject({ created: [], problems: [] });
  expect(excel.sheetNames()).toContain(CHART);
  expect(excel.chartNames()).toEqual(['PhuLuc_BieuDo', 'PhuLuc_ChuThich']);
  expect(excel.cell(CHART, 'D4')?.value).toBe(41.5);
  expect(excel.charts()[0]?.series[0]?.values).toBe("='Biểu đồ'!$C$4:$C$11");
});

test('damage to its sheet is put right around what was typed', async () => {
  excel = await openChart();
  await excel.turnOn({ last: LAST });
  await excel.unprotect(CHART);
  await excel.host.userEdit(CHART, 'C4', '12');
  await excel.host.userInsertRows(CHART, 3, 1);
  await excel.host.userClear(CHART, 'B6:C7');
  expect(await excel.update()).toMatchObject({ repaired: expect.arrayContaining([CHART]), problems: [] });
  expect(excel.cell(CHART, 'C4')?.formula).toBe('=IF(ISNUMBER(PL2_2),IF(PL2_2>=0,PL2_2,NA()),NA())');
  expect(excel.cell(CHART, 'A4')?.value).toBe('PL2.2');
  expect(excel.cell(CHART, 'D4')?.value).toBe(41.5);
  expect(excel.sheet(CHART).protection).toBeDefined();
});

test('what a person wrote below the table stays below it, and keeps the sheet from being taken away', async () => {
  excel = await openChart();
  await excel.turnOn();
  await excel.unprotect(CHART);
  await excel.host.userEdit(CHART, 'B16', 'Ghi chú của tôi');
  await excel.update();
  expect(excel.cell(CHART, 'B16')?.value).toBe('Ghi chú của tôi');
  expect(await excel.update({ shown: false })).toMatchObject({
    removed: [],
    problems: [{ kind: 'written-beside', place: { sheet: CHART, address: 'B16' } }],
  });
  expect(excel.sheetNames()).toContain(CHART);
  expect(excel.charts()).toHaveLength(1);
});

test('a sheet of that name that is a person’s is left alone, and told', async () => {
  excel = await openChart();
  await excel.host.userAddSheet(CHART);
  await excel.host.userEdit(CHART, 'A1', 'của tôi');
  expect(await excel.update()).toMatchObject({ problems: [] });
  expect(await excel.turnOn()).toMatchObject({ created: [], problems: [{ kind: 'foreign-sheet', sheet: CHART }] });
  expect(excel.cell(CHART, 'A1')?.value).toBe('của tôi');
  expect([excel.charts(), excel.caption().row]).toEqual([[], -1]);
});

test('a locked structure takes no chart and keeps the one it has, and that is told', async () => {
  excel = await openChart();
  await excel.run((context) => context.workbook.protection.protect());
  expect(await excel.turnOn()).toMatchObject({ created: [], problems: [{ kind: 'workbook-structure-protected' }] });
  await excel.run((context) => context.workbook.protection.unprotect());
  await excel.turnOn();
  await excel.run((context) => context.workbook.protection.protect());
  expect(await excel.update({ shown: false })).toMatchObject({
    removed: [],
    problems: [{ kind: 'workbook-structure-protected' }],
  });
  expect(excel.charts()).toHaveLength(1);
});

test.each([
  ['without a password is opened for it, and closed again', undefined, [], 1],
  ['with a password is left alone, and told', 'bí mật', [{ kind: 'protected-with-password', sheet: REPORT }], 0],
])('a report sheet protected %s', async (_, password, problems, drawn) => {
  excel = await openChart();
  await excel.run((context) => context.workbook.worksheets.getItem(REPORT).protection.protect({}, password));
  expect(await excel.turnOn()).toMatchObject({ problems });
  expect(excel.charts()).toHaveLength(drawn);
  expect(excel.sheet(REPORT).protection).toBeDefined();
});

test('a very hidden sheet of numbers is taken away too', async () => {
  excel = await openChart();
  await excel.turnOn();
  await excel.run((context) => void (context.workbook.worksheets.getItem(CHART).visibility = 'VeryHidden'));
  expect(await excel.update({ shown: false })).toMatchObject({ removed: [CHART], problems: [] });
  expect(excel.sheetNames()).not.toContain(CHART);
});

test('others’ charts on the report sheet are not touched', async () => {
  excel = await openChart();
  await excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem(REPORT);
    sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2'), 'Columns').name = 'Của tôi';
  });
  await excel.turnOn();
  await excel.update({ shown: false });
  expect(excel.charts().map(({ name }) => name)).toEqual(['Của tôi']);
});

test('an edit of the text keeps the chart over its row', async () => {
  excel = await openChart();
  await excel.turnOn();
  const report = await excel.book.read();
  const first = report?.paragraphs.find(({ section }) => section === 'I.1');
  expect(first).toBeDefined();
  await excel.host.userInsertRows(REPORT, 12, 1);
  await excel.book.editParagraphs([]);
  await excel.update();
  expect(excel.charts()[0]?.from.row).toBe(excel.caption().row);
});

test('calculated: bars, reasons, names and the caption are those of the picture', async () => {
  excel = await openChart({});
  await excel.turnOn({ last: LAST });
  const typed: readonly (readonly [string, string, string])[] = [
    ['Phụ lục 2', 'PL2_2_1', '44'],
    ['Phụ lục 2', 'PL2_2_2', '34'],
    ['Phụ lục 4', 'PL4_3_3_1', '0'],
    ['Phụ lục 4', 'PL4_3_3_2', '0'],
    ['Phụ lục 7', 'PL7_1_1', '100'],
    ['Phụ lục 7', 'PL7_1_2', '133'],
  ];
  for (const [sheet, name, text] of typed) {
    const formula = excel.host.workbook.names.find((each) => each.name === name)?.formula ?? '';
    await excel.host.userEdit(sheet, formula.replace(/^.*!|\$/g, ''), text);
  }
  await excel.host.whenCalculated();
  const report = await excel.book.read();
  const definition = chartOf(form);
  if (!report?.chart || !definition) throw new Error('no chart');
  const picture = chartPicture(definition, report.rows, details.period, report.chart.last);
  const shown = (column: string) =>
    definition.ratios.map((_, index) => excel.cell(CHART, `${column}${index + 4}`)?.value);
  expect(shown('B')).toEqual(picture.bars.map(({ label }) => label));
  expect(shown('C')).toEqual(picture.bars.map(({ current }) => current ?? { error: '#N/A' }));
  expect(shown('F')).toEqual(picture.bars.map(({ without }) => without ?? ''));
  expect(excel.cell(CHART, 'C3')?.value).toBe(picture.currentName);
  expect(picture.bars.map(({ without }) => without)).toEqual([
    undefined,
    'chưa có số liệu',
    'chưa có số liệu',
    'không phát sinh',
    undefined,
    'chưa có số liệu',
    'chưa có số liệu',
    'chưa có số liệu',
  ]);
  const caption = report.paragraphs.find(({ paragraph }) => paragraph === CAPTION_ID);
  expect(caption?.text).toMatch(
    /^Biểu đồ: Một số tỷ lệ về cải cách hành chính \(%\), quý III năm 2022\. Không vẽ: Xử lý vấn đề phát hiện qua kiểm tra \(chưa có số liệu\); /,
  );
  // A ratio over 100: the axis grows at the next update.
  expect(picture.maximum).toBe(140);
  await excel.turnOn();
});
