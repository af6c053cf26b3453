import { contentChecksum } from '../../../src/core/narrative/report-marks';
import { readReportRows, reportRowsOf } from '../../../src/core/narrative/report-reading';
import { reportCells } from './report-cells';
import type { CellValue } from '../../../src/core/workbook/workbook';

const sum = (formula: string): string => contentChecksum({ kind: 'formula', formula });

describe('rows of a sheet become paragraphs', () => {
  /** Two text columns and the marks; the formulas are `=` and the text for texts that begin with ~. */
  const read = (grid: readonly (readonly CellValue[])[]) => {
    const formulas = grid.map((row) =>
      row.map((value) => (typeof value === 'string' && value.startsWith('~') ? `="${value}"` : value)),
    );
    return readReportRows(reportRowsOf(reportCells(grid, formulas), 2)).map(
      ({ section, paragraph, text, edited, cell }) => [section, paragraph, text, edited, cell?.address],
    );
  };
  const mark = `I.1/ke-hoach#${sum('="~Kế hoạch"')}`;

  test.each<[string, readonly (readonly CellValue[])[], unknown[][]]>([
    ['a standard row as we wrote it', [['~Kế hoạch', null, mark]], [['I.1', 'ke-hoach', '~Kế hoạch', false, 'A1']]],
    ['a standard row with a text of the user', [['Của tôi', null, mark]], [['I.1', 'ke-hoach', 'Của tôi', true, 'A1']]],
    ['a standard row with a formula of the user', [['~Khác', null, mark]], [['I.1', 'ke-hoach', '~Khác', true, 'A1']]],
    ['a cleared standard row', [[null, null, mark]], []],
    ['the room for a paragraph, blank', [['', null, 'I.1/']], []],
    [
      'the room for a paragraph, used',
      [['\u00a0 Đoạn mới', null, 'I.1/']],
      [['I.1', undefined, 'Đoạn mới', undefined, 'A1']],
    ],
    [
      'a row that a person inserted',
      [
        [null, null, 'II.2/'],
        ['Chèn vào', null, null],
      ],
      [['II.2', undefined, 'Chèn vào', undefined, 'A2']],
    ],
    ['a text beside the first column', [[null, 'Bên phải', 'I.1/']], [['I.1', undefined, 'Bên phải', undefined, 'B1']]],
    ['a text in a covered row', [['Lạc chỗ', null, 'I.1/+']], [['I.1', undefined, 'Lạc chỗ', undefined, 'A1']]],
    [
      'the parts of a long text, a row of the user between them',
      [
        ['\u00a0Một', null, 'V/~1'],
        ['hai', null, 'V/+1s'],
        ['xen', null, null],
        ['ba', null, 'V/+1n'],
        ['bốn', null, 'V/+1c'],
      ],
      [
        ['V', undefined, 'Một hai\nbabốn', undefined, 'A1'],
        ['V', undefined, 'xen', undefined, 'A3'],
      ],
    ],
    [
      'a long text whose first part was deleted',
      [
        ['Đoạn trước', null, 'V/'],
        ['hai', null, 'V/+1s'],
        ['ba', null, 'V/+1s'],
      ],
      [
        ['V', undefined, 'Đoạn trước', undefined, 'A1'],
        ['V', undefined, 'hai ba', undefined, 'A2'],
      ],
    ],
    ['a number', [[42, null, 'I.1/']], [['I.1', undefined, '42', undefined, 'A1']]],
    ['an error', [[{ error: '#REF!' }, null, 'I.1/']], [['I.1', undefined, '#REF!', undefined, 'A1']]],
    ['a broken mark', [['Đoạn', null, 'hỏng']], [['dau', undefined, 'Đoạn', undefined, 'A1']]],
    [
      'a row of two cells',
      [['~Số', '~Ngày', `dau/so#${sum('="~Số"')};ngay#${sum('="~Ngày"')}`]],
      [
        ['dau', 'so', '~Số', false, 'A1'],
        ['dau', 'ngay', '~Ngày', false, 'B1'],
      ],
    ],
    [
      'a row of two cells, the first cleared',
      [[null, '~Ngày', `dau/so#${sum('="~Số"')};ngay#${sum('="~Ngày"')}`]],
      [['dau', 'ngay', '~Ngày', false, 'B1']],
    ],
  ])('%s', (_, grid, expected) => expect(read(grid)).toEqual(expected));
});

test('a text that begins with = stays a text: Office.js repeats the value as its formula', () => {
  const [row] = reportRowsOf(reportCells([['=x', 'I.1/']], [['=x', 'I.1/']], { name: 'S', top: 4, left: 2 }), 3);
  expect(row).toMatchObject({ text: '=x', formula: undefined, cell: { sheet: 'S', address: 'C5' } });
});

test('of two standard cells the first may be a formula that shows nothing yet', () => {
  const rows = reportRowsOf(reportCells([['', 'Tiêu ngữ', 'dau/a#00000000;b#11111111']], [['=""', 'Tiêu ngữ', '']]), 2);
  expect(rows.map(({ id, text }) => [id, text])).toEqual([
    ['a', ''],
    ['b', 'Tiêu ngữ'],
  ]);
});

test('rows come in the order of the sheet, whatever order they are read in', () =>
  expect(
    readReportRows([
      { text: 'b', row: 2 },
      { text: 'a', row: 1, section: 'V' },
    ]).map(({ text, section }) => [text, section]),
  ).toEqual([
    ['a', 'V'],
    ['b', 'V'],
  ]));
