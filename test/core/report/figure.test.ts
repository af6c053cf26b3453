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
  [true, 'unreadable', 'TRUE'],
  [{ error: '#REF!' }, 'unreadable', '#REF!'],
])('a cell with %j is %s', (value, state, text) => {
  const figure = figureOf({ indicator: 'PL2.1', value });
  expect([figure.state, figureText(figure)]).toEqual([state, text]);
});

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
