import type { Workbook } from '../../src/core/workbook/workbook';
import type { FileWarningKind } from '../../src/file/file-warning';
import { readWorkbook } from '../../src/file/read-workbook';
import { packageBytes, packageParts, relationships, root, sheetXml } from './package-parts';
import { buildZip } from './zip-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const SHEETS = '<sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function read(bytes: Uint8Array): { workbook: Workbook; warnings: readonly string[] } {
  const result = readWorkbook(bytes);
  if (result.outcome !== 'read') throw new Error(JSON.stringify(result.problem));
  return { workbook: result.workbook, warnings: result.warnings.map(({ kind }) => kind) };
}

/** The cells of the first sheet as `A1: value` or `A1: =formula → value`. */
function cells(bytes: Uint8Array): Record<string, unknown> {
  const sheet = read(bytes).workbook.sheets[0];
  const found: Record<string, unknown> = {};
  for (const [row, columns] of sheet?.cells ?? []) {
    for (const [column, { value, formula }] of columns) {
      const address = `${String.fromCharCode(65 + column)}${row + 1}`;
      found[address] = formula === undefined ? value : [formula, value];
    }
  }
  return found;
}

const withSheet = (rows: string, after?: string, before?: string): Uint8Array =>
  packageBytes({ [SHEET]: sheetXml(rows, after, before) });
const prefixed = (xml: string): string => xml.replace(/<(\/?)(?!\?)/g, '<$1x:').replace('xmlns=', 'xmlns:x=');
const utf16 = (text: string, little: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2 + 2);
  [...`\ufeff${text}`].forEach((character, index) =>
    new DataView(bytes.buffer).setUint16(index * 2, character.charCodeAt(0), little),
  );
  return bytes;
};
const TWO = '<row r="1"><c r="A1" t="s"><v>1</v></c><c r="C1"><v>541</v></c></row>';
const READ_TWO = { A1: 'hai', C1: 541 };

const CELLS: readonly (readonly [name: string, bytes: Uint8Array, cells: Record<string, unknown>])[] = [
  ['plain', withSheet(TWO), READ_TWO],
  ['prefixed names', packageBytes({ [SHEET]: prefixed(sheetXml(TWO)) }), READ_TWO],
  [
    'prefixed names in every part',
    buildZip(
      packageParts({ [SHEET]: sheetXml(TWO) }).map((entry) => ({ ...entry, data: prefixed(entry.data as string) })),
    ),
    READ_TWO,
  ],
  [
    'the namespaces of strict files',
    packageBytes({ [SHEET]: sheetXml(TWO).replace(MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main') }),
    READ_TWO,
  ],
  ['UTF-16, low byte first', packageBytes({ [SHEET]: utf16(sheetXml(TWO), true) }), READ_TWO],
  ['UTF-16, high byte first', packageBytes({ [SHEET]: utf16(sheetXml(TWO), false) }), READ_TWO],
  ['UTF-16 without a mark', packageBytes({ [SHEET]: utf16(sheetXml(TWO), true).subarray(2) }), READ_TWO],
  ['UTF-8 with a mark', packageBytes({ [SHEET]: `\ufeff${sheetXml(TWO)}` }), READ_TWO],
  [
    'a declaration, comments and instructions',
    packageBytes({ [SHEET]: `<?xml version="1.0"?>\r\n<!-- a -->\r\n<?b c?>${sheetXml(TWO)}<!-- z -->\n` }),
    READ_TWO,
  ],
  [
    'no compression',
    buildZip(packageParts({ [SHEET]: sheetXml(TWO) }).map((entry) => ({ ...entry, stored: true }))),
    READ_TWO,
  ],
  [
    'paths with backslashes and other case',
    buildZip(
      packageParts({ [SHEET]: sheetXml(TWO) }).map((entry) => ({
        ...entry,
        name: entry.name.replace('xl/w', 'XL\\w'),
      })),
    ),
    READ_TWO,
  ],
  [
    'an entry with a path out of the package',
    buildZip([...packageParts({ [SHEET]: sheetXml(TWO) }), { name: '../../etc/passwd', data: 'x' }]),
    READ_TWO,
  ],
  ['folders', buildZip([{ name: 'xl/', data: '' }, ...packageParts({ [SHEET]: sheetXml(TWO) })]), READ_TWO],
  [
    'cells and rows without references',
    withSheet('<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>'),
    { A1: 1, B1: 2, B3: 3 },
  ],
  [
    'cells without references after one with',
    withSheet('<row r="2"><c r="B2"><v>1</v></c><c><v>2</v></c></row>'),
    { B2: 1, C2: 2 },
  ],
  [
    'rows in any order',
    withSheet('<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>'),
    { A1: 1, A2: 2 },
  ],
  [
    'texts: inline, in runs, with a phonetic guide, as a section, with references',
    withSheet(
      '<row><c t="inlineStr"><is><t> a </t></is></c><c t="inlineStr"><is><r><rPr><b/></rPr><t>b</t></r><r><t>c</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>' +
        '<c t="str"><v><![CDATA[<d>&amp;]]></v></c><c t="str"><v>&#273;&#x111;&lt;_x0041__x005F_</v></c><c t="str"><v>a\r\nb</v></c></row>',
    ),
    { A1: ' a ', B1: 'bc', C1: '<d>&amp;', D1: 'đđ<A_', E1: 'a\nb' },
  ],
  [
    'numbers',
    withSheet('<row><c><v>1E2</v></c><c><v> -.5 </v></c><c><v>+1.</v></c><c><v/></c><c t="n"/><c><v>0.1</v></c></row>'),
    { A1: 100, B1: -0.5, C1: 1, F1: 0.1 },
  ],
  [
    'truth values and errors',
    withSheet('<row><c t="b"><v>1</v></c><c t="b"><v>false</v></c><c t="e"><v>#DIV/0!</v></c></row>'),
    { A1: true, B1: false, C1: { error: '#DIV/0!' } },
  ],
  [
    'dates',
    withSheet(
      '<row><c t="d"><v>2022-09-05</v></c><c t="d"><v>2022-09-05T12:00:00Z</v></c><c t="d"><v>1900-01-01</v></c></row>',
    ),
    { A1: 44809, B1: 44809.5, C1: 1 },
  ],
  [
    'formulas: with and without a cached value, of an array, shared before and after their cells',
    withSheet(
      '<row r="1"><c r="A1"><f>B1+1</f><v>2</v></c><c r="B1"><f>1</f></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1"><f t="array" ref="D1">SUM(A1:B1)</f><v>3</v></c></row>' +
        '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="B2"><f t="shared" ref="A2:B3" si="0">C1*$C$1</f><v>2</v></c></row>' +
        '<row r="3"><c r="A3"><f t="shared" si="0"/></c></row>',
    ),
    {
      A1: ['=B1+1', 2],
      B1: ['=1', null],
      C1: ['=""', ''],
      D1: ['=SUM(A1:B1)', 3],
      A2: ['=B1*$C$1', 1],
      B2: ['=C1*$C$1', 2],
      A3: ['=B2*$C$1', null],
    },
  ],
  [
    'elements of other namespaces',
    withSheet(
      '<row><c><v>1</v><y:v xmlns:y="urn:y">2</y:v></c><y:c xmlns:y="urn:y"><v>3</v></y:c></row><row xmlns="urn:z"><c><v>4</v></c></row>',
    ),
    { A1: 1 },
  ],
  [
    'targets absolute, with dots, with escapes',
    packageBytes({
      '_rels/.rels': relationships(['a', 'officeDocument', '/xl/./workbook.xml']),
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', '../xl/my%20sheet.xml'],
        ['b', 'sharedStrings', '/xl/sharedStrings.xml'],
      ),
      'xl/my sheet.xml': sheetXml(TWO),
    }),
    READ_TWO,
  ],
  [
    'parts under other names',
    packageBytes({
      '_rels/.rels': relationships(['a', 'officeDocument', 'a/b.xml']),
      'a/b.xml': root('workbook', SHEETS),
      'a/_rels/b.xml.rels': relationships(
        ['rId1', 'worksheet', '../c.xml'],
        ['b', 'sharedStrings', '../xl/sharedStrings.xml'],
      ),
      'c.xml': sheetXml(TWO),
    }),
    READ_TWO,
  ],
];

describe('an unusual file that is valid is read', () => {
  test.each(CELLS.map(([name, bytes, expected]) => ({ name, bytes, expected })))('$name', ({ bytes, expected }) => {
    expect(cells(bytes)).toEqual(expected);
  });

  test('areas of a whole sheet stay one area each', () => {
    const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
    const sheet = read(
      withSheet(
        '',
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>' +
          '<conditionalFormatting sqref="A:XFD"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>' +
          '<dataValidations><dataValidation type="custom" sqref="$1:$1048576 B2"><formula1>A1</formula1></dataValidation></dataValidations>',
      ),
    ).workbook.sheets[0];
    expect(sheet?.merges).toEqual([whole]);
    expect(sheet?.conditionalFormats.map(({ areas }) => areas)).toEqual([[whole]]);
    expect(sheet?.validations[0]?.areas).toEqual([whole, { top: 1, left: 1, bottom: 1, right: 1 }]);
  });
});

const WARNED: readonly (readonly [name: string, bytes: Uint8Array, kinds: readonly FileWarningKind[]])[] = [
  ['nothing', withSheet(TWO), []],
  [
    'dates from 1904',
    packageBytes({ 'xl/workbook.xml': root('workbook', `<workbookPr date1904="1"/>${SHEETS}`) }),
    ['date-1904'],
  ],
  [
    'a path out of the package',
    buildZip([...packageParts(), { name: '../a', data: '' }, { name: '..\\b', data: '' }]),
    ['unsafe-path'],
  ],
  [
    'links to other files',
    packageBytes({ 'xl/workbook.xml': root('workbook', `${SHEETS}<externalReferences/>`) }),
    ['external-links'],
  ],
  [
    'macros',
    packageBytes({
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['m', '../../../2006/relationships/vbaProject', 'vbaProject.bin'],
      ),
    }),
    ['macros'],
  ],
  [
    'a chart sheet',
    packageBytes({
      'xl/workbook.xml': root('workbook', '<sheets><sheet name="A" r:id="rId1"/><sheet name="B" r:id="c"/></sheets>'),
      'xl/_rels/workbook.xml.rels': relationships(
        ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
        ['c', 'chartsheet', 'chart.xml'],
      ),
    }),
    ['sheet-not-kept'],
  ],
  ['a drawing', withSheet('', '<drawing r:id="rId1"/>'), ['content-not-kept']],
  [
    'a validation of dates',
    withSheet(
      '',
      '<dataValidations><dataValidation type="date" sqref="A1"><formula1>1</formula1></dataValidation></dataValidations>',
    ),
    ['validation-not-kept'],
  ],
  [
    'a colour scale',
    withSheet('', '<conditionalFormatting sqref="A1"><cfRule type="colorScale" priority="1"/></conditionalFormatting>'),
    ['conditional-format-not-kept'],
  ],
  ['an array of cells', withSheet('<row><c><f t="array" ref="A1:A3">B1:B3</f></c></row>'), ['array-formula']],
  ['paper that is not A4', withSheet('', '<pageSetup paperSize="1"/>'), ['page-not-kept']],
  [
    'dotted borders',
    packageBytes({
      'xl/styles.xml': root(
        'styleSheet',
        '<borders><border><left style="dotted"/></border></borders><cellXfs><xf/><xf/></cellXfs>',
      ),
    }),
    ['formatting-simplified'],
  ],
];

describe('what the model cannot keep is warned of', () => {
  test.each(WARNED.map(([name, bytes, kinds]) => ({ name, bytes, kinds })))('$name', ({ bytes, kinds }) => {
    expect(read(bytes).warnings).toEqual(kinds);
  });
});
