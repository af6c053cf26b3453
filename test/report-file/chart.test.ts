import { dataOfReading } from '../../src/report-file/data/data-of-reading';
import type { ChartData, ReportData } from '../../src/report-file/data/report-data';
import { repairWorkbook } from '../../src/report-file/repair/repair-workbook';
import { workbookOfData } from '../../src/report-file/workbook-of-data';
import { deleteRows, rename } from './damage/edit-workbook';
import { cellIn, form, sheetNamed } from './damage/healthy-report';
import { repaired, throughFile } from './damage/read-damaged';

const SHEET = 'Biểu đồ';
/** Where the table of ratios begins on that sheet, from 0. */
const FIRST = 3;
const LAST_COLUMN = 3;

const chart: ChartData = {
  section: 'III.1',
  last: { name: 'Quý II năm 2022', values: { 'PL2.2': 41.5, 'PL4.3.2': 98.5, 'PL7.1': 'chưa có' } },
};
const data: ReportData = {
  unit: { name: 'UBND xã A' },
  period: { year: 2022, kind: 'Q3' },
  figures: { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL4.3.2.1': 541, 'PL4.3.2.2': 539 },
};
const report = (given: ReportData['chart'] = chart) => workbookOfData(form, { ...data, chart: given }, '2022-09-15');
const read = (reading: ReturnType<typeof throughFile>) => dataOfReading(reading).chart;

test.each<[what: string, given: ReportData['chart'], has: ReportData['chart']]>([
  ['nothing', null, null],
  ['an empty chart', {}, { section: 'II.6', last: { name: 'Kỳ trước', values: {} } }],
  ['a chart with the period before', chart, chart],
  [
    'blank ratios',
    { last: { values: { 'PL2.2': null } } },
    { section: 'II.6', last: { name: 'Kỳ trước', values: {} } },
  ],
])('report.json carries %s there and back', (_, given, has) => {
  const workbook = report(given);
  expect(workbook.sheets.some(({ name }) => name === SHEET)).toBe(has !== null);
  expect(workbook.sheets.flatMap(({ charts = [] }) => charts)).toHaveLength(has === null ? 0 : 1);
  expect(read(throughFile(workbook))).toEqual(has);
});

test.each<[what: string, damage: (workbook: ReturnType<typeof report>) => void]>([
  ['nothing', () => undefined],
  ['its sheet renamed', (workbook) => rename(workbook, SHEET, 'Hình')],
  ['rows above the table deleted', (workbook) => deleteRows(workbook, SHEET, 0, 1)],
  ['all names lost', (workbook) => void workbook.names.splice(0)],
  ['the chart itself deleted', (workbook) => workbook.sheets.forEach((sheet) => delete sheet.charts)],
])('repair keeps the chart after %s', (_, damage) => {
  const workbook = report();
  damage(workbook);
  const after = repairWorkbook(throughFile(workbook)).workbook;
  expect(after.sheets.flatMap(({ charts = [] }) => charts)).toHaveLength(1);
  expect(read(throughFile(after))).toEqual(chart);
});

test('repair keeps what was written below the table', () => {
  const workbook = report();
  const below = Math.max(...sheetNamed(workbook, SHEET).cells.keys()) + 1;
  cellIn(sheetNamed(workbook, SHEET), below, 1).value = 'Nguồn: báo cáo quý II';
  const after = repaired(throughFile(workbook));
  expect(after.snapshot.chart?.beside.map(({ value }) => value)).toEqual(['Nguồn: báo cáo quý II']);
});

test('repair keeps the number of a formula of a person’s own', () => {
  const workbook = report();
  const cell = cellIn(sheetNamed(workbook, SHEET), FIRST, LAST_COLUMN);
  Object.assign(cell, { value: 42, formula: '=40+2' });
  expect(repaired(throughFile(workbook)).snapshot.chart?.last.values.get('PL2.2')).toBe(42);
});

test('repair makes no chart where there was none', () => {
  expect(repairWorkbook(throughFile(report(null))).workbook.sheets.map(({ name }) => name)).not.toContain(SHEET);
});
