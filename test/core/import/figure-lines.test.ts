import { formatTrimmed } from '../../../src/core/number/format-number';
import { readNumber } from '../../../src/core/number/read-number';
import { report141Rows } from '../../../src/core/sample/report-141-rows';
import { figuresOf, form, importOfText, unplacedOf } from './import-of';

test.each([
  [
    'a row a line',
    '2.1 Số nhiệm vụ đề ra trong kế hoạch Nhiệm vụ 44\n2.2 Số nhiệm vụ đã hoàn thành Nhiệm vụ 34',
    ['PL2.2.1 = 44 (row+row-from-line)', 'PL2.2.2 = 34 (row+row-from-line)'],
  ],
  [
    'a label going on around its figure',
    '1. Số văn bản chỉ đạo CCHC đã ban hành (Kết Văn bản 9\nluận, chỉ thị, công văn chỉ đạo, quán triệt)',
    ['PL2.1 = 9 (row+row-from-line)'],
  ],
  [
    'titles and heads between',
    'BIỂU MẪU THỐNG KÊ SỐ LIỆU BÁO CÁO\n(Kèm theo Báo cáo số 141/BC-UBND)\nSTT Chỉ tiêu thống kê Đơn vị tính Số liệu Ghi chú\n2.1 Số nhiệm vụ đề ra trong kế hoạch Nhiệm vụ 44\n7\n2.2 Số nhiệm vụ đã hoàn thành Nhiệm vụ 34',
    ['PL2.2.1 = 44 (row+row-from-line)', 'PL2.2.2 = 34 (row+row-from-line)'],
  ],
  [
    'a figure that is a word of its label too',
    '6.2 Hình thức khảo sát Trực tuyến = 0 Phát phiếu = 1 Kết hợp = 2 0',
    ['PL2.6.2 = 0 (row+row-from-line)'],
  ],
])('%s', (_, text, figures) => {
  const proposal = importOfText(`Phụ lục 2\n${text}`);
  expect(figuresOf(proposal)).toEqual(figures);
  expect(unplacedOf(proposal)).toEqual([]);
});

const ROWS = report141Rows.map(([id, stt, , figure]) => ({ row: form.indicators.get(id), stt, figure }));
const COLUMNS = ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'];
/** The sample's appendices as text, the cells of each in an order. */
const textOf = (order: (rows: readonly (readonly string[])[]) => readonly (readonly string[])[], between: string) =>
  form.appendices
    .map(({ id, number }) => {
      const rows = ROWS.filter(({ row }) => row?.appendix === id).map(({ row, stt, figure }) => [
        stt,
        row?.label ?? '',
        row?.unit ?? '',
        figure,
        row?.note ?? '',
      ]);
      const lines = order([COLUMNS, ...rows]).map((cells) => cells.filter((cell) => cell !== '').join(between));
      return [`Phụ lục ${number}`, ...lines].join('\n');
    })
    .join('\n');
const columnsOf = (rows: readonly (readonly string[])[]) =>
  COLUMNS.map((_, column) => rows.map((cells) => cells[column] ?? ''));
const valuesOf = (text: string) =>
  new Map(
    importOfText(text).figures.map(({ indicator, choices }) => [
      indicator,
      choices.map(({ value }) => (value === 'nothing' ? value : formatTrimmed(value))),
    ]),
  );
const expected = new Map(
  ROWS.flatMap(({ row, figure }) => {
    const read = readNumber(figure);
    return row && read ? [[row.id, [formatTrimmed(read.value)]] as const] : [];
  }),
);

test.each([
  ['a row a line', ' '],
  ['a cell a line', '\n'],
])('all of the sample, %s', (_, between) => {
  expect(valuesOf(textOf((rows) => rows, between))).toEqual(expected);
});

test.each([
  ['column by column', columnsOf],
  [
    'its figures behind all else',
    (rows: readonly (readonly string[])[]) => [
      ...rows.map((cells) => cells.filter((_, column) => column !== 3)),
      ...rows.map((cells) => [cells[3] ?? '']),
    ],
  ],
])('none of the sample misread: %s', (_, order) => {
  for (const between of [' ', '\n']) {
    const values = valuesOf(textOf(order, between));
    expect([...values].filter(([id, value]) => expected.get(id)?.[0] !== value[0])).toEqual([]);
  }
});

test.each([
  ['two numbers left over', '2.1 Số nhiệm vụ đề ra trong kế hoạch Nhiệm vụ 44 34'],
  ['words left over', '2.1 Số nhiệm vụ đề ra trong kế hoạch Nhiệm vụ 44 chưa kể 02'],
  ['another label', '2.1 Số buổi họp trong năm của ủy ban 44'],
  ['no row of the form', '9.1 Số nhiệm vụ 44'],
])('%s: nothing is guessed', (_, text) => {
  const proposal = importOfText(`Phụ lục 2\n${text}`);
  expect(figuresOf(proposal)).toEqual([]);
  expect(unplacedOf(proposal)).toEqual([`unclear-lines: ${text}`]);
});
