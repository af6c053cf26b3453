import type { Workbook } from '../../src/core/workbook/workbook';
import { cellsOf, sheetOf } from '../file/full-workbook';
import { openExcel } from './open-excel';
import { refusalOf } from './refusal-of';

/** Sheet1 with a table from B2: names, categories, numbers, an error and a blank. */
const workbook = (): Workbook => ({
  sheets: [
    sheetOf('1', 'Sheet1', {
      cells: cellsOf(
        [],
        [undefined, { value: 'Chỉ tiêu' }, { value: 'Kỳ này' }, { value: 'Kỳ trước' }],
        [undefined, { value: 'Kế hoạch' }, { value: 77.3 }, { value: null }],
        [undefined, { value: 'Hồ sơ' }, { value: { error: '#N/A' } }, { value: null }],
      ),
    }),
    sheetOf('2', 'Khác'),
  ],
  names: [],
});
const open = () => openExcel({ grid: 'plain', workbook: workbook() });
type Batch = Parameters<typeof refusalOf>[1];
const add = (sheet: Excel.Worksheet): Excel.Chart =>
  sheet.charts.add('BarClustered', sheet.getRange('B2:D4'), 'Columns');

/** Does a batch on Sheet1 and gives the charts it ends up with. */
async function chartsAfter(batch: Batch) {
  const opened = open();
  try {
    expect(await refusalOf(opened, batch)).toBeUndefined();
    return opened.host.workbook.sheets[0]?.charts ?? [];
  } finally {
    opened.close();
  }
}

test('a table becomes series with names, categories and values by reference', async () => {
  const [chart] = await chartsAfter((_, sheet) => void add(sheet));
  expect(chart).toMatchObject({
    name: 'Chart 1',
    type: 'bar',
    series: [
      { name: "='Sheet1'!$C$2", categories: "='Sheet1'!$B$3:$B$4", values: "='Sheet1'!$C$3:$C$4" },
      { name: "='Sheet1'!$D$2", categories: "='Sheet1'!$B$3:$B$4", values: "='Sheet1'!$D$3:$D$4" },
    ],
  });
});

test.each<[what: string, address: string, by: 'Auto' | 'Columns' | 'Rows', series: readonly object[]]>([
  ['numbers alone', 'C3:C3', 'Columns', [{ values: "='Sheet1'!$C$3" }]],
  ['by rows', 'B3:C3', 'Rows', [{ categories: undefined, values: "='Sheet1'!$C$3" }]],
  ['more columns than rows', 'B2:D3', 'Auto', [{ name: "='Sheet1'!$B$3", values: "='Sheet1'!$C$3:$D$3" }]],
])('series of %s', async (_what, address, by, series) => {
  const [chart] = await chartsAfter((_, sheet) => void sheet.charts.add('BarClustered', sheet.getRange(address), by));
  expect(chart?.series).toMatchObject(
    series.map(({ ...given }) => Object.fromEntries(Object.entries(given).filter(([, each]) => each !== undefined))),
  );
});

test('what is set is kept, and told again', async () => {
  const opened = open();
  const { Excel, host } = opened;
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const chart = add(sheet);
    chart.name = 'PhuLuc_BieuDo';
    chart.title.text = 'Tỷ lệ';
    chart.legend.position = 'Top';
    chart.format.font.name = 'Times New Roman';
    chart.format.font.size = 10;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    chart.axes.valueAxis.majorUnit = 20;
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.categoryAxis.position = 'Maximum';
    chart.displayBlanksAs = 'NotPlotted';
    chart.dataLabels.showValue = true;
    chart.dataLabels.position = 'OutsideEnd';
    const second = chart.series.getItemAt(1);
    second.gapWidth = 45;
    second.format.fill.setSolidColor('#DEEBF7');
    second.format.line.color = '#2E75B6';
    await context.sync();
    const found = sheet.charts.getItem('phuluc_bieudo');
    found.load('name,chartType,title/text,legend/position,axes/valueAxis/maximum,series/items/name');
    await context.sync();
    expect(found.toJSON()).toMatchObject({
      name: 'PhuLuc_BieuDo',
      chartType: 'BarClustered',
      title: { text: 'Tỷ lệ' },
    });
    expect(found.axes.valueAxis.maximum).toBe(100);
    expect(found.series.items.map(({ name }) => name)).toEqual(['Kỳ này', 'Kỳ trước']);
  });
  expect(host.workbook.sheets[0]?.charts).toMatchObject([
    {
      name: 'PhuLuc_BieuDo',
      title: 'Tỷ lệ',
      legend: 'top',
      font: { name: 'Times New Roman', size: 10 },
      axis: { minimum: 0, maximum: 100, step: 20 },
      reversed: true,
      dataLabels: true,
      gapWidth: 45,
      series: [{}, { fill: '#DEEBF7', line: '#2E75B6' }],
    },
  ]);
  opened.close();
});

test.each<[what: string, batch: (sheet: Excel.Worksheet, chart: Excel.Chart) => void, from: object, to: object]>([
  [
    'over cells',
    (_, chart) => chart.setPosition('B3', 'C4'),
    { row: 2, column: 1, x: 0, y: 0 },
    { row: 3, column: 2, x: 48, y: 15 },
  ],
  [
    'at a cell, its size kept',
    (_, chart) => chart.setPosition('A2'),
    { row: 1, column: 0 },
    { row: 15, column: 7, x: 24, y: 6 },
  ],
  [
    'over a high row, then as high as wanted',
    (sheet, chart) => {
      sheet.getRange('5:5').format.rowHeight = 300;
      chart.setPosition(sheet.getRange('A5'), 'G5');
      chart.height = 264;
    },
    { row: 4, column: 0, x: 0, y: 0 },
    { row: 4, column: 6, x: 48, y: 264 },
  ],
  [
    'by points',
    (_, chart) => void Object.assign(chart, { left: 50, top: 20, width: 100, height: 10 }),
    { row: 1, column: 1, x: 2, y: 5 },
    { row: 2, column: 3, x: 6, y: 0 },
  ],
])('position %s', async (_what, batch, from, to) => {
  const [chart] = await chartsAfter((_, sheet) => batch(sheet, add(sheet)));
  expect(chart).toMatchObject({ from, to });
});

test('a chart follows rows put in above it, and the names of its sheets', async () => {
  const [chart] = await chartsAfter((_, sheet) => {
    add(sheet).setPosition('A5', 'G5');
    sheet.getRange('1:2').insert('Down');
    sheet.name = 'Báo cáo';
  });
  expect(chart).toMatchObject({ from: { row: 6 }, to: { row: 6 } });
  expect(chart?.series[0]?.values).toBe("='Báo cáo'!$C$5:$C$6");
});

test('a chart whose cells are gone stays, and has none', async () => {
  const opened = open();
  await refusalOf(opened, (context, sheet) => {
    const other = context.workbook.worksheets.getItem('Khác');
    other.charts.add('BarClustered', sheet.getRange('B2:D4'), 'Columns');
    sheet.delete();
  });
  expect(opened.host.workbook.sheets[0]?.charts?.[0]?.series[0]?.values).toContain('#REF!');
  opened.close();
});

test('new data keep the look of the series in their place', async () => {
  const [chart] = await chartsAfter((_, sheet) => {
    const made = add(sheet);
    made.series.getItemAt(0).format.fill.setSolidColor('#1F4E79');
    made.setData(sheet.getRange('B2:C3'), 'Columns');
  });
  expect(chart?.series).toEqual([
    { name: "='Sheet1'!$C$2", categories: "='Sheet1'!$B$3", values: "='Sheet1'!$C$3", fill: '#1F4E79' },
  ]);
});

test('a chart that is not there is a null object, and nothing done to it does anything', async () => {
  const opened = open();
  const { Excel } = opened;
  await Excel.run(async (context) => {
    const chart = context.workbook.worksheets.getItem('Sheet1').charts.getItemOrNullObject('PhuLuc_BieuDo');
    chart.load('name');
    await context.sync();
    expect(chart.isNullObject).toBe(true);
    chart.delete();
    await context.sync();
  });
  opened.close();
});

/** What Excel refuses of charts, and the code it refuses it with. */
test.each<[what: string, code: string, batch: Batch]>([
  ['a kind that is none', 'InvalidArgument', (_, s) => void s.charts.add('Bars' as 'BarClustered', s.getRange('A1'))],
  ['a kind that the stand-in does not keep', 'NotImplemented', (_, s) => void s.charts.add('Pie', s.getRange('A1'))],
  [
    'an address for the data',
    'InvalidArgument',
    (_, s) => void s.charts.add('BarClustered', 'A1' as unknown as Excel.Range),
  ],
  [
    'series by nothing',
    'InvalidArgument',
    (_, s) => void s.charts.add('BarClustered', s.getRange('A1'), 'Both' as 'Rows'),
  ],
  ['an unknown range', 'InvalidArgument', (_, s) => void s.charts.add('BarClustered', s.getRange('Nơi nào'))],
  ['a missing chart', 'ItemNotFound', (_, s) => void s.charts.getItem('PhuLuc_BieuDo').delete()],
  ['a chart past the last', 'ItemNotFound', (_, s) => void s.charts.getItemAt(0).delete()],
  [
    'a chart twice deleted',
    'ItemNotFound',
    (_, s) => {
      const chart = add(s);
      chart.delete();
      chart.delete();
    },
  ],
  [
    'a name that another chart has',
    'InvalidArgument',
    (_, s) => {
      add(s).name = 'PhuLuc_BieuDo';
      add(s).name = 'phuluc_bieudo';
    },
  ],
  ['no name', 'InvalidArgument', (_, s) => void (add(s).name = '')],
  ['a name too long', 'InvalidArgument', (_, s) => void (add(s).name = 'a'.repeat(256))],
  ['a series past the last', 'ItemNotFound', (_, s) => void (add(s).series.getItemAt(2).gapWidth = 1)],
  ['a gap over 500', 'InvalidArgument', (_, s) => void (add(s).series.getItemAt(0).gapWidth = 501)],
  [
    'a colour that is none',
    'InvalidArgument',
    (_, s) => add(s).series.getItemAt(0).format.fill.setSolidColor('bluish'),
  ],
  ['an end that is no number', 'InvalidArgument', (_, s) => void (add(s).axes.valueAxis.maximum = 'hundred')],
  ['an end of the categories', 'InvalidArgument', (_, s) => void (add(s).axes.categoryAxis.maximum = 3)],
  ['steps of nothing', 'InvalidArgument', (_, s) => void (add(s).axes.valueAxis.majorUnit = 0)],
  ['a legend nowhere', 'InvalidArgument', (_, s) => void (add(s).legend.position = 'Middle' as 'Top')],
  ['a negative height', 'InvalidArgument', (_, s) => void (add(s).height = -1)],
  ['a font of no size', 'InvalidArgument', (_, s) => void (add(s).format.font.size = 0)],
  ['a title that is no text', 'InvalidArgument', (_, s) => void (add(s).title.text = 5 as unknown as string)],
  ['a position that is no cell', 'InvalidArgument', (_, s) => add(s).setPosition('Nơi nào')],
  [
    'a position on another sheet',
    'InvalidArgument',
    (c, s) => add(s).setPosition(c.workbook.worksheets.getItem('Khác').getRange('A1')),
  ],
  [
    'a chart on a protected sheet',
    'AccessDenied',
    (_, s) => {
      s.protection.protect();
      add(s);
    },
  ],
  [
    'moving a chart on a protected sheet',
    'AccessDenied',
    (_, s) => {
      const chart = add(s);
      s.protection.protect();
      chart.setPosition('A1');
    },
  ],
  [
    'deleting a chart on a protected sheet',
    'AccessDenied',
    (_, s) => {
      const chart = add(s);
      s.protection.protect();
      chart.delete();
    },
  ],
])('%s is refused: %s', async (_what, code, batch) => {
  const opened = open();
  expect(await refusalOf(opened, batch)).toBe(code);
  opened.close();
});

test('of copies that share a name the first is found', async () => {
  const given = workbook();
  const chart = {
    name: 'PhuLuc_BieuDo',
    type: 'bar',
    series: [],
    axis: {},
    from: { row: 0, column: 0, x: 0, y: 0 },
    to: { row: 1, column: 1, x: 0, y: 0 },
  } as const;
  const [sheet] = given.sheets;
  if (sheet)
    sheet.charts = [
      { ...chart, title: 'một' },
      { ...chart, title: 'hai' },
    ];
  const opened = openExcel({ grid: 'plain', workbook: given });
  await refusalOf(opened, (_, first) => first.charts.getItem('PhuLuc_BieuDo').delete());
  expect(opened.host.workbook.sheets[0]?.charts).toMatchObject([{ title: 'hai' }]);
  opened.close();
});
