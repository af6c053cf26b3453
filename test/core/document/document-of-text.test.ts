import { documentOfText } from '../../../src/core/document/document-of-text';
import { cellTextOf, printedText } from '../../../src/core/document/text-document';

const shown = (text: string): string[] =>
  documentOfText(text).blocks.map((block) =>
    block.kind === 'paragraph'
      ? `${block.level ? `#${block.level} ` : ''}${printedText(block)}`
      : block.rows
          .map(({ cells }) => `[${cells.map((cell) => cellTextOf(cell).replace(/\n/g, '⏎')).join('|')}]`)
          .join(''),
  );

test.each([
  ['a line a paragraph, whatever ends it', 'a\r\nb\nc\rd\u2028e', ['a', 'b', 'c', 'd', 'e']],
  ['a byte order mark is none of it', '\ufeffa', ['a']],
  ['decomposed letters', 'kế hoạch'.normalize('NFD'), ['kế hoạch']],
  [
    'rows of a table by their tabs',
    'trên\n1\tSố văn bản\tVăn bản\t9\t\n2\tTỷ lệ\t%\t77\t\ndưới',
    ['trên', '[1|Số văn bản|Văn bản|9|][2|Tỷ lệ|%|77|]', 'dưới'],
  ],
  [
    'a cell of two lines',
    'STT\tTên\tĐơn vị\tSố liệu\n1\tSố văn bản\n(Kết luận)\tVăn bản\t9\n2\tTỷ lệ\t%\t77',
    ['[STT|Tên|Đơn vị|Số liệu][1|Số văn bản⏎(Kết luận)|Văn bản|9][2|Tỷ lệ|%|77]'],
  ],
  ['one tab makes no table', 'Số: 141\tQuảng Thọ', ['Số: 141\tQuảng Thọ']],
  [
    'the number that a program copies before an item',
    '1.\tCải cách\n-\tViệc\na)\tMục\nII.1.\tPhần',
    ['1. Cải cách', '- Việc', 'a) Mục', 'II.1. Phần'],
  ],
  [
    'tables between bars',
    '| STT | Chỉ tiêu | Số liệu |\n|---|:---:|---|\n| 1 | Văn bản | 9 |',
    ['[STT|Chỉ tiêu|Số liệu][1|Văn bản|9]'],
  ],
  [
    'headings and stress as scans mark them',
    '## **I. CÔNG TÁC**\n*Quảng Thọ, ngày 05*\n\\*Tổng số <b>20</b>',
    ['#2 I. CÔNG TÁC', 'Quảng Thọ, ngày 05', '*Tổng số 20'],
  ],
  ['signs are letters where nothing is marked', '2 * 3 * 4 = # 24', ['2 * 3 * 4 = # 24']],
  ['two tables with a blank line between', '1\ta\tb\n\n2\tc\td', ['[1|a|b]', '[2|c|d]']],
  ['nothing', '', ['']],
])('%s', (_, text, blocks) => {
  expect(shown(text)).toEqual(blocks);
});
