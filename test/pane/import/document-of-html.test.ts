/** @jest-environment jsdom */
import { cellTextOf, type DocumentBlock } from '../../../src/core/document/text-document';
import { documentOfHtml, hasTable } from '../../../src/pane/import/document-of-html';

const shown = (block: DocumentBlock): string =>
  block.kind === 'paragraph'
    ? block.text
    : block.rows
        .map(
          ({ cells }) =>
            `[${cells.map((cell) => `${cell.column}${cell.columns > 1 ? `+${cell.columns - 1}` : ''}${cell.continues ? '^' : ''}:${cellTextOf(cell)}`).join('|')}]`,
        )
        .join('');

test.each([
  ['paragraphs and breaks', '<p>Một\n hai</p><div>Ba<br>bốn</div>năm', ['Một hai', 'Ba\nbốn', 'năm']],
  ['runs within a paragraph', '<p><b>26</b><span> nhiệm</span> vụ</p>', ['26 nhiệm vụ']],
  [
    'items of a list with the number that the program wrote',
    '<p><span>1.<span>&nbsp;&nbsp; </span></span>Về kế hoạch</p>',
    ['1. Về kế hoạch'],
  ],
  [
    'a table',
    '<table><tbody><tr><th>STT</th><th>Số liệu</th></tr><tr><td><p>1</p></td><td><p>9</p></td></tr></tbody></table>',
    ['[0:STT|1:Số liệu][0:1|1:9]'],
  ],
  [
    'merged cells',
    '<table><tr><td rowspan=2>a</td><td colspan=2>b</td></tr><tr><td>c</td><td>d</td></tr></table>',
    ['[0:a|1+1:b][0^:|1:c|2:d]'],
  ],
  ['a table within a cell', '<table><tr><td>a<table><tr><td>b</td></tr></table></td></tr></table>', ['[0:a\nb]']],
  [
    'scripts, styles and deleted text are no text',
    '<style>p{}</style><script>x()</script><p>a<del>b</del>c</p>',
    ['ac'],
  ],
  [
    'spans beyond reason',
    '<table><tr><td colspan="999999">a</td><td rowspan="x">b</td></tr></table>',
    ['[0+199:a|200:b]'],
  ],
  ['decomposed letters', `<p>${'kế'.normalize('NFD')}</p>`, ['kế']],
])('%s', (_, html, blocks) => {
  expect(documentOfHtml(html).blocks.map(shown)).toEqual(blocks);
});

test('nothing of it runs or is loaded', () => {
  const before = document.documentElement.outerHTML;
  documentOfHtml('<img src="x" onerror="document.title = 1"><script>document.title = 2</script><p>a</p>');
  expect(document.documentElement.outerHTML).toBe(before);
});

test.each([
  ['<p>a</p>', false],
  ['<TABLE border=1><tr>', true],
  ['<tablet>', false],
])('%s has a table: %s', (html, expected) => {
  expect(hasTable(html)).toBe(expected);
});
