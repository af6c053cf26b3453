import { cellTextOf, type DocumentBlock, printedText } from '../../../src/core/document/text-document';
import { readDocument } from '../../../src/file/docx/read-document';
import { paragraph, run, table, tableCell, wordBytes, wordRoot } from './word-parts';

/** A table shows as `[a|b][c|d]`; a cell that goes on with the one above as `^`, one over two columns as `a+1`. */
function shown(block: DocumentBlock): string {
  if (block.kind === 'paragraph') return (block.level ? `#${block.level} ` : '') + printedText(block);
  return block.rows
    .map(
      ({ cells, isHead }) =>
        `[${isHead ? '!' : ''}${cells
          .map((cell) => (cell.continues ? '^' : cellTextOf(cell)) + (cell.columns > 1 ? `+${cell.columns - 1}` : ''))
          .join('|')}]`,
    )
    .join('');
}

function read(body: string, changes?: Parameters<typeof wordBytes>[1]) {
  const result = readDocument(wordBytes(body, changes));
  if (result.outcome === 'unreadable') throw new Error(JSON.stringify(result.problem));
  return { texts: result.document.blocks.map(shown), omitted: result.document.omitted };
}

const del = (text: string) => `<w:del w:id="1"><w:r><w:delText>${text}</w:delText></w:r></w:del>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;

const TEXTS: readonly (readonly [what: string, body: string, texts: readonly string[]])[] = [
  ['paragraphs in order', paragraph('Một') + paragraph('') + paragraph('Hai'), ['Một', '', 'Hai']],
  ['runs joined as they are', paragraph(run('26 ') + run('nhiệm vụ')), ['26 nhiệm vụ']],
  [
    'decomposed letters over two runs',
    paragraph(run('nhiệ'.normalize('NFD')) + run('m vụ'.normalize('NFD'))),
    ['nhiệm vụ'],
  ],
  [
    'tabs, breaks and hyphens',
    paragraph(
      '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:cr/><w:t>d</w:t><w:noBreakHyphen/><w:t>e</w:t><w:softHyphen/><w:t>f</w:t></w:r>',
    ),
    ['a\tb\nc\nd-ef'],
  ],
  [
    'symbols',
    paragraph('<w:r><w:sym w:font="Symbol" w:char="F034"/><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>'),
    ['4✓'],
  ],
  [
    'inserted text counts, deleted does not',
    paragraph(del('44') + `<w:ins w:id="2">${run('42')}</w:ins>` + run(' nhiệm vụ')),
    ['42 nhiệm vụ'],
  ],
  [
    'moved text where it went',
    paragraph(`<w:moveFrom w:id="1">${run('a')}</w:moveFrom>`, '<w:rPr><w:moveFrom w:id="3"/></w:rPr>') +
      paragraph(`<w:moveTo w:id="2">${run('a')}</w:moveTo>`),
    ['a'],
  ],
  [
    'a paragraph whose end was deleted goes on',
    paragraph('Còn 26', '<w:rPr><w:del w:id="1"/></w:rPr>') + paragraph(' nhiệm vụ'),
    ['Còn 26 nhiệm vụ'],
  ],
  [
    'links, smart tags, content controls',
    paragraph(
      `<w:hyperlink>${run('a')}</w:hyperlink><w:smartTag>${run('b')}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>${run('c')}</w:sdtContent></w:sdt>`,
    ),
    ['abc'],
  ],
  [
    'a prompt is no text',
    paragraph(`<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run('Bấm để nhập')}</w:sdtContent></w:sdt>`),
    [''],
  ],
  ['a simple field by its result', paragraph(`<w:fldSimple w:instr="PAGE">${run('7')}</w:fldSimple>`), ['7']],
  [
    'a field by its result',
    paragraph(mark('begin') + code('REF a') + mark('separate') + run('541') + mark('end') + run(' phiếu')),
    ['541 phiếu'],
  ],
  [
    'a field within the words of another',
    paragraph(
      mark('begin') +
        code('IF ') +
        mark('begin') +
        code('X') +
        mark('separate') +
        run('1') +
        mark('end') +
        mark('separate') +
        run('Có') +
        mark('end'),
    ),
    ['Có'],
  ],
  ['a field that never ends', paragraph(mark('begin') + code('TOC')) + paragraph('Một'), ['', 'Một']],
  ['hidden text', paragraph(run('ẩn', '<w:vanish/>') + run('hiện', '<w:vanish w:val="0"/>')), ['hiện']],
  [
    'TCVN3 by its font',
    paragraph(run('C¶i c¸ch hµnh chÝnh', '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>')),
    ['Cải cách hành chính'],
  ],
  ['TCVN3 in a font of capitals', paragraph(run('b¸o c¸o', '<w:rFonts w:hAnsi=".VnTimeH"/>')), ['BÁO CÁO']],
  [
    'VNI by its font, a letter over two runs',
    paragraph(run('Caûi ca', '<w:rFonts w:hAnsi="VNI-Times"/>') + run('ùch', '<w:rFonts w:hAnsi="VNI-Times"/>')),
    ['Cải cách'],
  ],
  ['Unicode typed in an old font', paragraph(run('Cải cách', '<w:rFonts w:hAnsi=".VnTime"/>')), ['Cải cách']],
  [
    'a font of the theme is none of these',
    paragraph(run('µ', '<w:rFonts w:ascii=".VnTime" w:hAnsiTheme="minorHAnsi"/>')),
    ['µ'],
  ],
  ['an outline level', paragraph('I. Mục', '<w:outlineLvl w:val="0"/>'), ['#1 I. Mục']],
  ['body text by its outline level', paragraph('Mục', '<w:outlineLvl w:val="9"/>'), ['Mục']],
  [
    'the first of two alternatives',
    paragraph(
      `<mc:AlternateContent><mc:Choice Requires="x">${run('a')}</mc:Choice><mc:Fallback>${run('b')}</mc:Fallback></mc:AlternateContent>`,
    ),
    ['a'],
  ],
  ['elements nobody knows', paragraph(`<x:y>${run('a')}</x:y>${run('b')}<w:proofErr w:type="x"/>`) + '<x:z/>', ['b']],
  ['a table by rows and cells', table(['STT', 'Chỉ tiêu'], ['1', 'Số văn bản']), ['[STT|Chỉ tiêu][1|Số văn bản]']],
  ['a cell of two paragraphs', table([tableCell(paragraph('a') + paragraph('b'))]), ['[a\nb]']],
  [
    'merged cells',
    table(
      [tableCell('a', '<w:gridSpan w:val="2"/>'), tableCell('b', '<w:vMerge w:val="restart"/>')],
      ['c', 'd', tableCell('', '<w:vMerge/>')],
    ),
    ['[a+1|b][c|d|^]'],
  ],
  [
    'a head that is repeated',
    '<w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:p/></w:tc></w:tr></w:tbl>',
    ['[!]'],
  ],
  [
    'a deleted row',
    '<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>' +
      tableCell('a') +
      '</w:tr><w:tr>' +
      tableCell('b') +
      '</w:tr></w:tbl>',
    ['[b]'],
  ],
  ['a table in a cell', table([tableCell(paragraph('a') + table(['b', 'c']) + paragraph('d'))]), ['[a\nb\nc\nd]']],
  [
    'rows and cells in content controls',
    `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>${tableCell('a')}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`,
    ['[a]'],
  ],
];

test.each(TEXTS)('%s', (_, body, texts) => {
  expect(read(body).texts).toEqual(texts);
});

test('a cell after columns left out knows its column', () => {
  const result = readDocument(
    wordBytes(
      `<w:tbl><w:tr><w:trPr><w:gridBefore w:val="2"/></w:trPr>${tableCell('a', '<w:gridSpan w:val="3"/>')}${tableCell('b')}</w:tr></w:tbl>`,
    ),
  );
  expect(result).toMatchObject({
    document: {
      blocks: [
        {
          rows: [
            {
              cells: [
                { column: 2, columns: 3 },
                { column: 5, columns: 1 },
              ],
            },
          ],
        },
      ],
    },
  });
});

const box = `<w:r><w:pict><x:shape><x:textbox><w:txbxContent>${paragraph('Số: 141')}${paragraph('')}</w:txbxContent></x:textbox></x:shape></w:pict></w:r>`;

test.each([
  ['deleted', paragraph(del('44') + del('34')), 2, '44\n34'],
  [
    'deleted',
    '<w:tbl><w:tr><w:trPr><w:del w:id="1"/></w:trPr>' + tableCell('a') + tableCell('b') + '</w:tr></w:tbl>',
    1,
    'a\nb',
  ],
  ['hidden', paragraph(run('ẩn', '<w:vanish/>')), 1, 'ẩn'],
  ['text-boxes', paragraph(box), 1, 'Số: 141'],
  [
    'text-boxes',
    paragraph(
      `<mc:AlternateContent><mc:Choice Requires="x">${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent>`,
    ),
    1,
    'Số: 141',
  ],
  [
    'footnotes',
    paragraph('<w:r><w:footnoteReference w:id="1"/></w:r><w:r><w:endnoteReference w:id="1"/></w:r>'),
    2,
    '',
  ],
  ['equations', paragraph('<m:oMath><m:r><m:t>34</m:t></m:r></m:oMath>'), 1, ''],
  ['embedded', '<w:altChunk/>', 1, ''],
  ['symbols', paragraph('<w:r><w:sym w:font="Webdings" w:char="F041"/></w:r>'), 1, ''],
])('%s are told', (kind, body, count, text) => {
  expect(read(body).omitted).toEqual([{ kind, count, text }]);
});

test('a picture without text is nothing to tell', () => {
  expect(read(paragraph('<w:r><w:drawing><x:inline/></w:drawing></w:r>')).omitted).toEqual([]);
});

describe('styles', () => {
  const style = (id: string, content: string, type = 'paragraph', more = '') =>
    `<w:style w:type="${type}" w:styleId="${id}"${more}>${content}</w:style>`;
  const styles = wordRoot(
    'styles',
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:hAnsi="VNI-Times"/></w:rPr></w:rPrDefault></w:docDefaults>' +
      style('Base', '<w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr>', 'paragraph', ' w:default="1"') +
      style('H2', '<w:name w:val="heading 2"/><w:basedOn w:val="Base"/>') +
      style('Deep', '<w:basedOn w:val="H2"/>') +
      style('Loop', '<w:basedOn w:val="Pool"/>') +
      style('Pool', '<w:basedOn w:val="Loop"/>') +
      style('Plain', '<w:rPr><w:rFonts w:hAnsi="Arial"/></w:rPr>', 'character'),
  );
  test.each([
    ['the usual one', paragraph('C¶i'), 'Cải'],
    ['one based on another', paragraph('C¶i', '<w:pStyle w:val="Deep"/>'), '#2 Cải'],
    ['one of a run', paragraph(run('C¶i', '<w:rStyle w:val="Plain"/>')), 'C¶i'],
    ['one based on itself, and the document’s own font', paragraph('caùch', '<w:pStyle w:val="Loop"/>'), 'cách'],
    ['one that is not there', paragraph('caùch', '<w:pStyle w:val="None"/>'), 'cách'],
  ])('%s', (_, body, text) => {
    expect(read(body, { 'word/styles.xml': styles }).texts).toEqual([text]);
  });
});
