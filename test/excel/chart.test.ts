import { CAPTION_ID } from '../../src/core/chart/chart-caption';
import { type ChartInExcel, CHART, contentsOf, LAST, openChart, REPORT } from './chart-in-excel';
import { LEVELS } from './report-in-excel';

const KILOBYTE = 1000;
let excel: ChartInExcel;
afterEach(() => excel.close());

describe.each(LEVELS)('at ExcelApi %s', (apiLevel) => {
  test('a chart goes into a report by two syncs: its sheet, its names, its row, and the native chart over it', async () => {
    excel = await openChart({ apiLevel, grid: 'plain' });
    const result = await excel.turnOn({ last: LAST });
    expect(result).toMatchObject({ created: [CHART], repaired: [REPORT], removed: [], problems: [] });
    expect(excel.host.statistics.requests).toBe(2);
    expect(excel.host.statistics.totalBytes).toBeLessThan(500 * KILOBYTE);
    expect(excel.sheetNames().slice(-2)).toEqual([CHART, '_phuluc']);
    expect(excel.chartNames()).toEqual(['PhuLuc_BieuDo', 'PhuLuc_ChuThich']);
    const { row, section } = excel.caption();
    expect(section).toBe('II.6');
    expect(excel.charts()).toMatchObject([
      {
        name: 'PhuLuc_BieuDo',
        type: 'bar',
        title: 'Một số tỷ lệ về cải cách hành chính (%)',
        from: { row, column: 0, x: 0, y: 0 },
        to: { row, column: 6, x: 61, y: 264 },
        axis: { minimum: 0, maximum: 100, step: 20 },
        legend: 'top',
        reversed: true,
        dataLabels: true,
        gapWidth: 45,
        series: [
          {
            name: "='Biểu đồ'!$C$3",
            categories: "='Biểu đồ'!$B$4:$B$11",
            values: "='Biểu đồ'!$C$4:$C$11",
            fill: '#1F4E79',
          },
          { name: "='Biểu đồ'!$D$3", values: "='Biểu đồ'!$D$4:$D$11", fill: '#DEEBF7' },
        ],
      },
    ]);
    expect(excel.sheet(REPORT).rowHeights.get(row)).toBeGreaterThan(264 + 20);
    expect(excel.cell(CHART, 'D3')?.value).toBe('Quý I năm 2022');
    expect(excel.cell(CHART, 'D4')).toMatchObject({ value: 41.5, style: { locked: false } });
    expect(excel.sheet(CHART).protection).toBeDefined();
  });

  test('once more nothing is written', async () => {
    excel = await openChart({ apiLevel, grid: 'plain' });
    await excel.turnOn({ last: LAST });
    excel.host.statistics.reset();
    expect(await excel.update()).toMatchObject({ created: [], repaired: [], removed: [] });
    expect(await excel.turnOn()).toMatchObject({ created: [], repaired: [], removed: [] });
    expect(excel.host.statistics.requests).toBe(2);
  });

  test('turned off, everything of it is gone, and the report is as one that never had it', async () => {
    excel = await openChart({ apiLevel, grid: 'plain' });
    const before = structuredClone(excel.sheet(REPORT));
    await excel.turnOn();
    excel.host.statistics.reset();
    expect(await excel.update({ shown: false })).toMatchObject({ removed: [CHART], repaired: [REPORT], problems: [] });
    expect(excel.host.statistics.requests).toBe(2);
    expect(excel.sheetNames()).not.toContain(CHART);
    expect(excel.chartNames()).toEqual([]);
    expect(excel.charts()).toEqual([]);
    expect(contentsOf(excel.sheet(REPORT))).toEqual(contentsOf(before));
    const { rowHeights } = excel.sheet(REPORT);
    for (const row of before.cells.keys())
      expect([row, rowHeights.get(row)]).toEqual([row, before.rowHeights.get(row)]);
  });
});

test('a report without a chart stays one', async () => {
  excel = await openChart();
  await excel.update();
  await excel.update({ shown: false });
  expect(excel.sheetNames()).not.toContain(CHART);
  expect(excel.charts()).toEqual([]);
  expect((await excel.book.read())?.chart).toBeUndefined();
});

test('what the pane reads of it', async () => {
  excel = await openChart();
  await excel.turnOn({ last: LAST });
  const report = await excel.book.read();
  expect(report?.chart).toMatchObject({ sheet: CHART, last: LAST, beside: [] });
  expect(report?.paragraphs.find(({ paragraph }) => paragraph === CAPTION_ID)?.section).toBe('II.6');
});

test('what a person typed of last period stays, wherever the chart is planned anew', async () => {
  excel = await openChart();
  await excel.turnOn();
  await excel.host.userEdit(CHART, 'D3', '6 tháng đầu năm 2022');
  await excel.host.userEdit(CHART, 'D5', '98,7');
  expect(await excel.host.userEdit(CHART, 'C5', '5')).toBeDefined();
  expect(await excel.update()).toMatchObject({ repaired: [], problems: [] });
  const chart = (await excel.book.read())?.chart;
  expect(chart?.last).toEqual({ name: '6 tháng đầu năm 2022', values: new Map([['PL2.3.3', 98.7]]) });
  await excel.turnOn({ last: LAST });
  expect(excel.cell(CHART, 'D5')?.value ?? null).toBe(null);
  expect(excel.cell(CHART, 'D4')?.value).toBe(41.5);
});

test('a deleted chart comes back, a moved one goes back over its row', async () => {
  excel = await openChart();
  await excel.turnOn();
  const chart = excel.charts()[0];
  await excel.run((context) => context.workbook.worksheets.getItem(REPORT).charts.getItem('PhuLuc_BieuDo').delete());
  expect(await excel.update()).toMatchObject({ repaired: [REPORT] });
  expect(excel.charts()).toEqual([{ ...chart, id: expect.any(String) }]);
  await excel.run((context) =>
    context.workbook.worksheets.getItem(REPORT).charts.getItem('PhuLuc_BieuDo').setPosition('A1', 'G3'),
  );
  expect(await excel.update()).toMatchObject({ repaired: [REPORT] });
  expect(excel.charts()[0]?.from).toEqual(chart?.from);
});

test('a chart that a person gave another look keeps it', async () => {
  excel = await openChart();
  await excel.turnOn();
  await excel.run((context) => {
    const chart = context.workbook.worksheets.getItem(REPORT).charts.getItem('PhuLuc_BieuDo');
    chart.title.text = 'Tỷ lệ của xã';
    chart.series.getItemAt(0).format.fill.setSolidColor('#C00000');
    chart.setPosition('A1', 'G3');
  });
  await excel.update();
  expect(excel.charts()).toMatchObject([{ title: 'Tỷ lệ của xã', series: [{ fill: '#C00000' }, { fill: '#DEEBF7' }] }]);
});

test('the chart follows its row: asked for in the pane, or moved on the sheet by a person', async () => {
  excel = await openChart();
  await excel.turnOn({ section: 'III.1' });
  expect(excel.caption().section).toBe('III.1');
  expect(excel.charts()[0]?.from.row).toBe(excel.caption().row);
  await excel.update();
  expect(excel.caption().section).toBe('III.1');
  await excel.turnOn({ section: 'II.6' });
  expect(excel.caption().section).toBe('II.6');
  expect(excel.charts()[0]?.from.row).toBe(excel.caption().row);
});

test('paragraphs that people add above push it down with its row', async () => {
  excel = await openChart();
  await excel.turnOn();
  const before = excel.caption().row;
  await excel.host.userInsertRows(REPORT, 5, 2);
  await excel.host.userEdit(REPORT, 'A6', 'Đoạn thêm.');
  await excel.update();
  expect(excel.caption().row).toBeGreaterThan(before);
  expect(excel.charts()[0]?.from).toEqual({ row: excel.caption().row, column: 0, x: 0, y: 0 });
});

test('a caption in a person’s own words stays with the chart', async () => {
  excel = await openChart();
  await excel.turnOn();
  await excel.host.userEdit(REPORT, `A${excel.caption().row + 1}`, 'Hình 1. Kết quả của xã');
  await excel.turnOn({ section: 'III.1' });
  expect(excel.caption().section).toBe('III.1');
  expect(excel.cell(REPORT, `A${excel.caption().row + 1}`)?.value).toBe('Hình 1. Kết quả của xã');
});

test('where its sheet was deleted by hand, the rest of it goes at the next update, without an alarm', async () => {
  excel = await openChart();
  await excel.turnOn();
  await excel.host.userDeleteSheet(CHART);
  expect(await excel.update()).toMatchObject({ created: [], repaired: [REPORT], problems: [] });
  expect([excel.charts(), excel.chartNames(), excel.caption().row]).toEqual([[], [], -1]);
});
