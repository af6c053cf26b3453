import { figureOf, figureText } from '../../../src/core/report/figure';
import { periodDates } from '../../../src/core/report/period';
import type { CellValue } from '../../../src/core/workbook/workbook';

test.each<[CellValue, string, string]>([
  [null, 'blank', ''],
  ['  ', 'blank', ''],
  [0, 'number', '0'],
  [99.8, 'number', '99,8'],
  [7000, 'number', '7.000'],
  ['00', 'number', '00'],
  ['541 hồ sơ', 'number', '541 hồ sơ'],
  ['Không  phát sinh', 'nothing', 'không phát sinh'],
  ['chưa có', 'unreadable', 'chưa có'],
  // Left over from binary fractions, which Excel does not show either.
  [71_000.99999999999, 'number', '71.001'],
  [99.80000000000001, 'number', '99,8'],
  [0.1 + 0.2, 'number', '0,3'],
  ['4²', 'unreadable', '4²'],
  ['½', 'unreadable', '½'],
  ['\u200e44\u202c', 'number', '44'],
  // Turned round: 21 is seen.
  ['\u202e12', 'unreadable', '\u202e12'],
  [true, 'unreadable', 'TRUE'],
  [{ error: '#REF!' }, 'unreadable', '#REF!'],
])('a cell with %j is %s', (value, state, text) => {
  const figure = figureOf({ indicator: 'PL2.1', value });
  expect([figure.state, figureText(figure)]).toEqual([state, text]);
});

test('the largest number is one', () =>
  expect(figureOf({ indicator: 'PL2.1', value: Number.MAX_VALUE }).state).toBe('number'));

test.each([
  ['2 nghìn', 'Văn bản', 'unreadable'],
  ['2 ngàn hồ sơ', 'Hồ sơ', 'unreadable'],
  ['7k', undefined, 'unreadable'],
  ['5 triệu đồng', 'Triệu đồng', 'number'],
  ['5tr', 'Triệu đồng', 'number'],
  ['5 tỷ', 'Triệu đồng', 'unreadable'],
  ['5 trường', 'Trường', 'number'],
  ['10 phần trăm', '%', 'number'],
])('%s in a row of %s is %s', (value, unit, state) =>
  expect(figureOf({ indicator: 'PL2.1', value, unit }).state).toBe(state),
);

test('a row that is not there reads as blank', () => expect(figureOf(undefined).state).toBe('blank'));

test.each([
  ['Q1', '2021-12-15', '2022-03-14'],
  ['H1', '2021-12-15', '2022-06-14'],
  ['Q3', '2022-06-15', '2022-09-14'],
  ['9M', '2021-12-15', '2022-09-14'],
  ['Y', '2021-12-15', '2022-12-14'],
] as const)('period %s of 2022 runs from %s to %s', (kind, from, to) =>
  expect(periodDates({ year: 2022, kind })).toEqual({ from, to }),
);
