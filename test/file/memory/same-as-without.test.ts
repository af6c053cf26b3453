import { ReadMemory } from '../../../src/file/read/memory/read-memory';
import { readWorkbook } from '../../../src/file/read-workbook';
import { MAIN, packageBytes, relationships, root, sheetXml } from '../package-parts';

type Parts = Readonly<Record<string, string | undefined>>;

const sheet = (rows: string, after = '', before = ''): Parts => ({
  'xl/worksheets/sheet1.xml': sheetXml(rows, after, before),
});
const texts = (...items: readonly string[]): Parts => ({
  'xl/sharedStrings.xml': root('sst', items.map((item) => `<si><t>${item}</t></si>`).join('')),
});
const names = (...defined: readonly string[]): Parts => ({
  'xl/workbook.xml': root(
    'workbook',
    `<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets><definedNames>${defined.join('')}</definedNames>`,
  ),
});
const row = (value: string, attributes = ''): string => `<row r="2"><c r="B2"${attributes}>${value}</c></row>`;

/** What was read first, and what is read then: alike, and yet not the same. */
const PAIRS: readonly (readonly [name: string, first: Parts, then: Parts])[] = [
  ['another number', sheet(row('<v>541</v>')), sheet(row('<v>539</v>'))],
  ['a number of more digits than are read at once', sheet(row('<v>1</v>')), sheet(row('<v>12345678901.5</v>'))],
  ['a negative number', sheet(row('<v>1</v>')), sheet(row('<v>-1</v>'))],
  ['nothing in the value', sheet(row('<v>1</v>')), sheet(row('<v></v>'))],
  ['a value where nothing was', sheet(row('<v></v>')), sheet(row('<v>1</v>'))],
  ['a blank cell', sheet(row('<v>1</v>')), sheet('<row r="2"><c r="B2"/></row>')],
  ['no number at all', sheet(row('<v>1</v>')), sheet(row('<v>1,5</v>'))],
  ['another text', sheet(row('<v>0</v>', ' t="s"')), sheet(row('<v>1</v>', ' t="s"'))],
  ['an index out of range', sheet(row('<v>0</v>', ' t="s"')), sheet(row('<v>2</v>', ' t="s"'))],
  [
    'the same index of another table',
    sheet(row('<v>0</v>', ' t="s"')),
    { ...sheet(row('<v>0</v>', ' t="s"')), ...texts('hai', 'ba') },
  ],
  [
    'texts in another order',
    texts('một', 'hai', 'ba'),
    { ...sheet(row('<v>2</v>', ' t="s"')), ...texts('ba', 'một', 'hai') },
  ],
  [
    'a text with runs',
    texts('một'),
    {
      ...sheet(row('<v>0</v>', ' t="s"')),
      'xl/sharedStrings.xml': root('sst', '<si><r><t>m</t></r><r><t>ột</t></r></si>'),
    },
  ],
  ['references in a text', sheet(row('<v>a</v>', ' t="str"')), sheet(row('<v>&lt;&#x1EE7;&gt;</v>', ' t="str"'))],
  ['a reference that is none', sheet(row('<v>a</v>', ' t="str"')), sheet(row('<v>&nope;</v>', ' t="str"'))],
  ['the end of a section in a text', sheet(row('<v>a</v>', ' t="str"')), sheet(row('<v>]]></v>', ' t="str"'))],
  ['a section in the value', sheet(row('<v>1</v>')), sheet(row('<v><![CDATA[2]]></v>'))],
  ['a value in a comment', sheet(row('<!--<v>1</v>--><v>1</v>')), sheet(row('<!--<v>2</v>--><v>3</v>'))],
  ['a value in a section', sheet(row('<f><![CDATA[<v>1</v>]]></f>')), sheet(row('<f><![CDATA[<v>2</v>]]></f>'))],
  ['a truth value', sheet(row('<v>1</v>', ' t="b"')), sheet(row('<v>0</v>', ' t="b"'))],
  ['an error', sheet(row('<v>#N/A</v>', ' t="e"')), sheet(row('<v>#REF!</v>', ' t="e"'))],
  ['a day', sheet(row('<v>2026-09-05</v>', ' t="d"')), sheet(row('<v>2026-09-06</v>', ' t="d"'))],
  [
    'a text in the cell',
    sheet(row('<is><t>a</t></is>', ' t="inlineStr"')),
    sheet(row('<is><t>b</t></is>', ' t="inlineStr"')),
  ],
  ['another type', sheet(row('<v>1</v>')), sheet(row('<v>1</v>', ' t="str"'))],
  ['another style', sheet(row('<v>1</v>')), sheet(row('<v>1</v>', ' s="1"'))],
  [
    'other styles',
    sheet(row('<v>1</v>', ' s="1"')),
    {
      ...sheet(row('<v>1</v>', ' s="1"')),
      'xl/styles.xml': root('styleSheet', '<cellXfs><xf/><xf numFmtId="9"/></cellXfs>'),
    },
  ],
  [
    'a style that is gone',
    sheet(row('<v>1</v>', ' s="1"')),
    { ...sheet(row('<v>1</v>', ' s="1"')), 'xl/styles.xml': root('styleSheet', '<cellXfs><xf/></cellXfs>') },
  ],
  ['another formula', sheet(row('<f>A1</f><v>1</v>')), sheet(row('<f>A2</f><v>1</v>'))],
  [
    'a formula for many cells',
    sheet(row('<f t="shared" si="0">A1</f>')),
    sheet(`<row r="1"><c r="A1"><f t="shared" si="0" ref="A1:B2">C1</f></c></row>${row('<f t="shared" si="0"/>')}`),
  ],
  [
    'a formula of an area',
    sheet(row('<f t="array" ref="B2:B3">A1</f>')),
    sheet(row('<f t="array" ref="B2:B3">A1</f>')),
  ],
  [
    'a data table',
    sheet(row('<f t="dataTable" ref="B2:B3"/><v>1</v>')),
    sheet(row('<f t="dataTable" ref="B2:B3"/><v>2</v>')),
  ],
  ['a higher row', sheet('<row r="2" ht="20" customHeight="1"/>'), sheet('<row r="2" ht="30" customHeight="1"/>')],
  ['a hidden row', sheet(row('<v>1</v>')), sheet('<row r="2" hidden="1"><c r="B2"><v>1</v></c></row>')],
  ['a row twice', sheet(row('<v>1</v>')), sheet(row('<v>1</v>') + row('<v>1</v>'))],
  [
    'a row twice, another cell',
    sheet(row('<v>1</v>')),
    sheet(row('<v>1</v>') + '<row r="2"><c r="C2"><v>2</v></c></row>'),
  ],
  [
    'a row without number',
    sheet('<row><c><v>1</v></c></row>'),
    sheet('<row><c><v>1</v></c></row><row><c><v>1</v></c></row>'),
  ],
  ['a cell of another row', sheet(row('<v>1</v>')), sheet('<row r="2"><c r="B3"><v>1</v></c></row>')],
  [
    'rows behind an empty table',
    sheet(row('<v>1</v>')),
    { 'xl/worksheets/sheet1.xml': root('worksheet', `<sheetData/>${row('<v>1</v>')}`) },
  ],
  ['rows in a group of another namespace', sheet(row('<v>1</v>')), sheet(`<x xmlns="urn:x">${row('<v>1</v>')}</x>`)],
  ['another meaning of no prefix', sheet(row('<v>1</v>')), sheetOfOtherPrefix('sheetData')],
  ['another meaning of no prefix from the root on', sheet(row('<v>1</v>')), sheetOfOtherPrefix('worksheet')],
  ['another meaning of a prefix', sheetOfPrefix(MAIN), sheetOfPrefix('urn:y')],
  ['a part of another name', otherPart('sheet%201.xml'), otherPart('sheet 1.xml')],
  [
    'a row cut off',
    sheet(row('<v>1</v>')),
    { 'xl/worksheets/sheet1.xml': sheetXml(row('<v>1</v>')).replace(/<\/row>.*$/, '') },
  ],
  [
    'a merge',
    sheet('', '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'),
    sheet('', '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>'),
  ],
  ['a page on its side', sheet('', page('portrait', 'P')), sheet('', page('landscape', 'P'))],
  ['pages without numbers', sheet('', page('portrait', 'P')), sheet('', page('portrait', 'D'))],
  ['a protection lifted', sheet('', '<sheetProtection sheet="1"/>'), sheet('', '<sheetProtection sheet="0"/>')],
  ['a filter, which is not kept', sheet('', '<autoFilter ref="A1"/>'), sheet('', '<autoFilter ref="A1"/>')],
  ['no A4 page', sheet('', '<pageSetup paperSize="8"/>'), sheet('', '<pageSetup paperSize="8"/>')],
  [
    'a rule that is not kept',
    sheet('', '<conditionalFormatting sqref="A1"><cfRule type="top10" priority="1"/></conditionalFormatting>'),
    sheet('', '<conditionalFormatting sqref="A1"><cfRule type="top10" priority="1"/></conditionalFormatting>'),
  ],
  ['rules twice', sheet('', rule('A1')), sheet('', rule('A1') + rule('A1') + rule('A2'))],
  [
    'a hidden column',
    sheet('', '', '<cols><col min="1" max="2" width="9"/></cols>'),
    sheet('', '', '<cols><col min="1" max="2" width="9" hidden="1"/></cols>'),
  ],
  [
    'frozen rows',
    sheet(''),
    sheet(
      '',
      '',
      '<sheetViews><sheetView workbookViewId="0"><pane ySplit="2" state="frozen"/></sheetView></sheetViews>',
    ),
  ],
  [
    'a name elsewhere',
    names('<definedName name="x">A!$A$1</definedName>'),
    names('<definedName name="x">A!$A$2</definedName>'),
  ],
  [
    'a name of a sheet',
    names('<definedName name="x">1</definedName>'),
    names('<definedName name="x" localSheetId="0">1</definedName>'),
  ],
  [
    'a name of no sheet',
    names('<definedName name="x" localSheetId="0">1</definedName>'),
    names('<definedName name="x" localSheetId="1">1</definedName>'),
  ],
  [
    'a name twice',
    names('<definedName name="x">1</definedName>'),
    names('<definedName name="x">1</definedName><definedName name="X">1</definedName>'),
  ],
  ['macros', macros('vbaProject'), macros('vbaProject')],
  ['a part that is gone', {}, { 'xl/styles.xml': undefined }],
  ['a control character', {}, { 'xl/sharedStrings.xml': root('sst', '<si><t>không\u0001</t></si>') }],
  ['two marks', sheet(row('<v>1</v>')), sheet(row('<v>1</v><v>1</v>'))],
];

function rule(area: string): string {
  return `<conditionalFormatting sqref="${area}"><cfRule type="expression" priority="1"><formula>A1&gt;1</formula></cfRule></conditionalFormatting>`;
}

function page(orientation: string, field: string): string {
  const header = `<oddHeader>&amp;C&amp;${field}</oddHeader><firstHeader/>`;
  return (
    '<printOptions horizontalCentered="1"/><pageMargins left="1" right="1" top="1" bottom="1" header="0.5" footer="0"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}"/><headerFooter differentFirst="1">${header}</headerFooter>`
  );
}

/** Merged cells of a prefix that is bound so. */
function sheetOfPrefix(uri: string): Parts {
  const merges = '<y:mergeCells><y:mergeCell ref="A1:B1"/></y:mergeCells>';
  const xml = sheetXml(row('<v>1</v>'), merges).replace('<worksheet', `<worksheet xmlns:y="${uri}"`);
  return { 'xl/worksheets/sheet1.xml': xml };
}

/** Rows of no namespace of ours, from one of the elements around them on. */
function sheetOfOtherPrefix(from: 'worksheet' | 'sheetData'): Parts {
  const bound = `xmlns:x="${MAIN}" xmlns="urn:x"`;
  const [outer, inner] = from === 'worksheet' ? [bound, ''] : [`xmlns:x="${MAIN}" xmlns="${MAIN}"`, bound];
  const rows = `<x:sheetData ${inner}>${row('<v>1</v>')}</x:sheetData>`;
  return { 'xl/worksheets/sheet1.xml': `<x:worksheet ${outer}>${rows}</x:worksheet>` };
}

/** The same relationships, whose target is one part or another by what parts there are. */
function otherPart(name: string): Parts {
  return {
    'xl/worksheets/sheet1.xml': undefined,
    [`xl/worksheets/${name}`]: sheetXml(row('<v>1</v>')),
    'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'worksheets/sheet%201.xml']),
  };
}

function macros(type: string): Parts {
  return {
    'xl/_rels/workbook.xml.rels': relationships(
      ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
      ['rId2', type, 'vbaProject.bin'],
    ),
  };
}

test.each(PAIRS)('%s', (_name, first, then) => {
  const memory = new ReadMemory();
  for (const parts of [first, then, first, then]) {
    const bytes = packageBytes(parts);
    expect(readWorkbook(bytes, {}, { memory })).toEqual(readWorkbook(bytes));
  }
});

test('limits are spent by what is known as well', () => {
  const memory = new ReadMemory();
  const bytes = packageBytes(sheet(row('<v>1</v>'), '<mergeCells><mergeCell ref="A1:B1"/></mergeCells>'));
  readWorkbook(bytes, {}, { memory });
  for (let items = 0; items < 20; items += 1) {
    expect(readWorkbook(bytes, { items }, { memory }).outcome).toBe(readWorkbook(bytes, { items }).outcome);
  }
  for (let totalBytes = 0; totalBytes < 4000; totalBytes += 50) {
    expect(readWorkbook(bytes, { totalBytes }, { memory })).toEqual(readWorkbook(bytes, { totalBytes }));
  }
});
