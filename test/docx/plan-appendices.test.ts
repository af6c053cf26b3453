import { droppedWords, planDocument } from '../../src/docx';
import { sectionTexts } from './plan-texts';
import { rowsOf, someReport } from './some-report';

const keys = (parts: Parameters<typeof someReport>[0]) =>
  planDocument(someReport(parts)).sections.map(({ key }) => key);
const explanation = { finding: 'a:PL2.1', place: 'PL2.1', message: 'Lệch.', explanation: 'Đã làm tròn.' };

test.each([
  ['nothing in the workbook', {}, ['report']],
  ['one of two appendices', { rows: rowsOf({ 'PL3.1': 5 }) }, ['report', 'PL3']],
  ['both', { rows: rowsOf({ 'PL3.1': 5, 'PL2.1.1': 1 }) }, ['report', 'PL2', 'PL3']],
  ['explained errors', { explanations: [explanation] }, ['report', 'explanations']],
])('sections: %s', (_, parts, expected) => {
  expect(keys(parts)).toEqual(expected);
});

test('an appendix: number, title, reference, column headings, a row an indicator', () => {
  const rows = rowsOf(
    { 'PL2.1': null, 'PL2.1.1': 1, 'PL2.1.2': '7000' },
    { 'PL2.1.2': { note: 'Đã giao', unit: 'Tỷ đồng' } },
  );
  expect(sectionTexts(planDocument(someReport({ rows })), 'PL2')).toEqual([
    ['appendix-number', 'Phụ lục 2'],
    ['appendix-title', 'BIỂU THỬ'],
    ['appendix-reference', '(Kèm theo Báo cáo số 141/BC-UBND ngày 05/9/2022 của UBND xã Quảng Thọ)'],
    ['cell-heading', 'STT'],
    ['cell-heading', 'Chỉ tiêu thống kê\n(Sử dụng trong kỳ báo cáo hàng quý, 6 tháng, năm)'],
    ['cell-heading', 'Kết quả thống kê'],
    ['cell-heading', 'Ghi chú'],
    ['cell-heading', 'Đơn vị tính'],
    ['cell-heading', 'Số liệu'],
    ...[
      ['cell-centre-bold', '1'],
      ['cell-text-bold', 'Hồ sơ'],
      ['cell-centre-bold', ''],
      ['cell-figure-bold', ''],
      ['cell-text', ''],
    ],
    ...[
      ['cell-centre', '1.1'],
      ['cell-text', 'Đã nhận'],
      ['cell-centre', 'Hồ sơ'],
      ['cell-figure', '01'],
      ['cell-text', ''],
    ],
    ...[
      ['cell-centre', '1.2'],
      ['cell-text', 'Kinh phí'],
      ['cell-centre', 'Tỷ đồng'],
      ['cell-figure', '7.000'],
      ['cell-text', 'Đã giao'],
    ],
  ]);
});

test.each([
  ['as the form prints it where nothing was read', undefined, 'Cả năm'],
  ['blank where it was cleared', '', ''],
])('a note: %s', (_, note, text) => {
  const rows = rowsOf({ 'PL2.1.2': 1 }, { 'PL2.1.2': { note } });
  expect(sectionTexts(planDocument(someReport({ rows })), 'PL2').slice(-1)).toEqual([['cell-text', text]]);
});

test('explanations: place, what is wrong, what the unit says', () => {
  expect(sectionTexts(planDocument(someReport({ explanations: [explanation] })), 'explanations').slice(-4)).toEqual([
    ['cell-centre', '1'],
    ['cell-text', 'PL2.1'],
    ['cell-text', 'Lệch.'],
    ['cell-text', 'Đã làm tròn.'],
  ]);
});

test('characters that no document can hold are left out, and told', () => {
  const { dropped } = planDocument(
    someReport({
      paragraphs: [{ section: 'I.1', text: 'Một\u0001 hai\u0001.' }],
      rows: rowsOf({ 'PL2.1.1': 1 }, { 'PL2.1.1': { note: 'Ba\u0008' } }),
    }),
  );
  expect(dropped).toEqual([
    { section: 'report', text: 'Một hai.', characters: ['U+0001'] },
    { section: 'PL2', text: 'Ba', characters: ['U+0008'] },
  ]);
  expect(dropped.map((each) => droppedWords(each))).toEqual([
    'Đã bỏ ký tự không in được (U+0001) trong đoạn “Một hai.”. Hãy xem lại đoạn này trên trang tính.',
    'Đã bỏ ký tự không in được (U+0008) trong đoạn “Ba”. Hãy xem lại đoạn này trên trang tính.',
  ]);
});
