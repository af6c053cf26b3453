import { percentText } from '../../../src/core/chart/chart-picture';
import { chartWords } from '../../../src/core/chart/chart-words';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { tinyChart } from './tiny-chart';

test.each<[what: string, cell: CellValue, bar: number | undefined, label: string]>([
  ['a number', 77.3, 77.3, 'Dòng 1'],
  ['zero is a number', 0, 0, 'Dòng 1'],
  ['more than all', 104, 104, 'Dòng 1'],
  ['a blank cell', null, undefined, 'Dòng 1 (chưa có số liệu)'],
  ['spaces', ' \u00a0', undefined, 'Dòng 1 (chưa có số liệu)'],
  ['nothing arose', 'không phát sinh', undefined, 'Dòng 1 (không phát sinh)'],
  ['the same in capitals and decomposed', 'Không phát sinh'.normalize('NFD'), undefined, 'Dòng 1 (không phát sinh)'],
  ['a text that reads as a number: the sheet has no bar for it', '77,3', undefined, 'Dòng 1 (số liệu chưa đúng)'],
  ['a negative number', -3, undefined, 'Dòng 1 (số liệu chưa đúng)'],
  ['an error', { error: '#DIV/0!' }, undefined, 'Dòng 1 (số liệu chưa đúng)'],
  ['a truth value', true, undefined, 'Dòng 1 (số liệu chưa đúng)'],
])('%s: bar and label', (_, cell, current, label) => {
  expect(tinyChart([[cell]]).bars[0]).toMatchObject({ label, ...(current === undefined ? {} : { current }) });
  expect(tinyChart([[cell]]).bars[0]?.current).toBe(current);
});

test.each<[what: string, last: CellValue, bar: number | undefined]>([
  ['a number', 41.5, 41.5],
  ['a blank is no bar', null, undefined],
  ['a word is no bar', 'không phát sinh', undefined],
  ['a negative number is no bar', -1, undefined],
])('last period: %s', (_, last, bar) => {
  const picture = tinyChart([[50, last]]);
  expect(picture.bars[0]?.last).toBe(bar);
  expect(picture.hasLast).toBe(bar !== undefined);
});

test.each<[highest: CellValue, last: CellValue, maximum: number]>([
  [null, null, 100],
  [100, 99, 100],
  [100.1, 3, 120],
  [3, 133, 140],
  [9980, 3, 200],
])('%p and %p: the axis ends at %d', (now, last, maximum) => {
  expect(tinyChart([[now, last]]).maximum).toBe(maximum);
});

test.each<[name: string, shown: string]>([
  ['', 'Kỳ trước'],
  ['  ', 'Kỳ trước'],
  ['quý I năm 2022', 'Quý I năm 2022'],
  ['6 tháng đầu năm 2022', '6 tháng đầu năm 2022'],
])('last period %p is called %p', (name, shown) => {
  expect(tinyChart([[1]], name).lastName).toBe(shown);
});

test.each<[value: number, text: string]>([
  [100, '100'],
  [99.6, '99,6'],
  [0, '0'],
  [33.335, '33,34'],
  [1e-7, '0'],
  [1234.5, '1.234,5'],
])('%d is written %s', (value, text) => {
  expect(percentText(value)).toBe(text);
});

test('in words it says every bar and every reason for none', () => {
  const picture = tinyChart([[77.3, 41.5], ['không phát sinh', 66.7], [null]], 'quý I năm 2022');
  expect(chartWords(picture)).toBe(
    'Biểu đồ thanh ngang, so với mức 100%: Tỷ lệ, Quý III năm 2022 và Quý I năm 2022. ' +
      'Dòng 1: Quý III năm 2022 77,3%, Quý I năm 2022 41,5%; ' +
      'Dòng 2 (không phát sinh): Quý I năm 2022 66,7%; Dòng 3 (chưa có số liệu).',
  );
});
