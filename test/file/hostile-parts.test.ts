import type { FileProblemKind } from '../../src/file/file-problem';
import { readWorkbook } from '../../src/file/read-workbook';
import { packageBytes, root, sheetXml } from './package-parts';

const SHEET = 'xl/worksheets/sheet1.xml';
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const withParts = packageBytes;
const withSheet = (rows: string, after?: string, before?: string): Uint8Array =>
  packageBytes({ [SHEET]: sheetXml(rows, after, before) });

const UNREADABLE: readonly (readonly [name: string, bytes: Uint8Array, kind: FileProblemKind, part?: string])[] = [
  ['a document type', withParts({ [SHEET]: `<!DOCTYPE x [<!ENTITY a "1">]>${sheetXml('')}` }), 'doctype', SHEET],
  [
    'a document type without entities',
    withParts({ 'xl/sharedStrings.xml': `<!DOCTYPE x>${root('sst', '')}` }),
    'doctype',
  ],
  ['an entity that nobody declared', withSheet('<row><c t="str"><v>&a;</v></c></row>'), 'malformed-xml', SHEET],
  ['a sheet that breaks off', withParts({ [SHEET]: sheetXml('<row/>').slice(0, -20) }), 'malformed-xml'],
  ['an empty part', withParts({ [SHEET]: '' }), 'malformed-xml'],
  ['control characters', withSheet('<row><c t="str"><v>\u0001</v></c></row>'), 'malformed-xml'],
  ['elements too deep', withSheet('<x>'.repeat(600) + '</x>'.repeat(600)), 'malformed-xml'],
  [
    'attributes too many',
    withSheet(`<row ${Array.from({ length: 300 }, (_, at) => `a${at}="1"`).join(' ')}/>`),
    'malformed-xml',
  ],
  [
    'bytes that are no UTF-8',
    withParts({ [SHEET]: latin(sheetXml('<row><c t="str"><v>\u00e9</v></c></row>')) }),
    'unsupported-encoding',
  ],
  [
    'another encoding',
    withParts({ [SHEET]: `<?xml version="1.0" encoding="windows-1258"?>${sheetXml('')}` }),
    'unsupported-encoding',
  ],
  ['row 4000000000', withSheet('<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>'), 'out-of-range', SHEET],
  ['row 0', withSheet('<row r="0"/>'), 'out-of-range'],
  ['row 1048577 without a number', withSheet('<row r="1048576"/><row/>'), 'out-of-range'],
  ['column XFE', withSheet('<row r="1"><c r="XFE1"><v>1</v></c></row>'), 'out-of-range'],
  ['column AAAA', withSheet('<row r="1"><c r="AAAA1"><v>1</v></c></row>'), 'out-of-range'],
  [
    'a column after XFD without a reference',
    withSheet('<row r="1"><c r="XFD1"><v>1</v></c><c><v>1</v></c></row>'),
    'out-of-range',
  ],
  ['a reference that is none', withSheet('<row r="1"><c r="A-1"><v>1</v></c></row>'), 'out-of-range'],
  ['a cell in another row', withSheet('<row r="1"><c r="A2"><v>1</v></c></row>'), 'bad-content'],
  ['one cell twice', withSheet('<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>'), 'bad-content'],
  [
    'one cell twice, in one row twice',
    withSheet('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="A1"><v>2</v></c></row>'),
    'bad-content',
  ],
  ['two values in one cell', withSheet('<row><c><v>1</v><v>2</v></c></row>'), 'bad-content'],
  ['a shared string that is not there', withSheet('<row><c t="s"><v>2</v></c></row>'), 'index-out-of-range'],
  ['a shared string before the first', withSheet('<row><c t="s"><v>-1</v></c></row>'), 'bad-content'],
  ['a style that is not there', withSheet('<row><c s="2"><v>1</v></c></row>'), 'index-out-of-range'],
  [
    'a conditional style that is not there',
    withSheet(
      '',
      '<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="0" priority="1"><formula>1</formula></cfRule></conditionalFormatting>',
    ),
    'index-out-of-range',
  ],
  [
    'a font that is not there',
    withParts({ 'xl/styles.xml': root('styleSheet', '<cellXfs><xf fontId="3"/></cellXfs>') }),
    'index-out-of-range',
  ],
  ['a shared formula that is not there', withSheet('<row><c><f t="shared" si="1"/></c></row>'), 'bad-content'],
  [
    'a name local to a sheet that is not there',
    withParts({
      'xl/workbook.xml': root(
        'workbook',
        '<sheets><sheet name="A" r:id="rId1"/></sheets><definedNames><definedName name="a" localSheetId="1">1</definedName></definedNames>',
      ),
    }),
    'index-out-of-range',
  ],
  [
    'one name twice',
    withParts({
      'xl/workbook.xml': root(
        'workbook',
        '<sheets><sheet name="A" r:id="rId1"/></sheets><definedNames><definedName name="PL2_1">A!$A$1</definedName><definedName name="pl2_1">A!$A$2</definedName></definedNames>',
      ),
    }),
    'bad-content',
  ],
  ...['1,5', '0x10', 'NaN', 'INF', '1e999', '--1', '1 2', '541 hồ sơ'].map(
    (text) => [`the number ${text}`, withSheet(`<row><c><v>${text}</v></c></row>`), 'bad-content'] as const,
  ),
  ['a truth value 2', withSheet('<row><c t="b"><v>2</v></c></row>'), 'bad-content'],
  ['an error that is none', withSheet('<row><c t="e"><v>12</v></c></row>'), 'bad-content'],
  ['a date that is none', withSheet('<row><c t="d"><v>2022-02-31</v></c></row>'), 'bad-content'],
  ['a cell of an unknown type', withSheet('<row><c t="x"><v>1</v></c></row>'), 'bad-content'],
  ['a merge that is none', withSheet('', '<mergeCells><mergeCell ref="A1:XFE1"/></mergeCells>'), 'out-of-range'],
  [
    'a validation of a cell that is none',
    withSheet('', '<dataValidations><dataValidation type="whole" sqref="A0"/></dataValidations>'),
    'out-of-range',
  ],
  ['a column that is none', withSheet('', '', '<cols><col min="1" max="16385" width="9"/></cols>'), 'out-of-range'],
  [
    'one column twice',
    withSheet('', '', '<cols><col min="1" max="3" width="9"/><col min="2" max="2" width="9"/></cols>'),
    'bad-content',
  ],
  [
    'too many cells',
    withSheet(
      `<row r="1">${'<c><v>1</v></c>'.repeat(16_384)}</row>`.repeat(1) +
        Array.from({ length: 40 }, () => `<row>${'<c><v>1</v></c>'.repeat(16_384)}</row>`).join(''),
    ),
    'too-many-cells',
  ],
  [
    'shared formulas that grow without end',
    withSheet(
      `<row><c><f t="shared" si="0" ref="A1:A2000">${'A1+'.repeat(2600)}1</f></c></row>${'<row><c><f t="shared" si="0"/></c></row>'.repeat(2000)}`,
    ),
    'too-large',
  ],
];

describe('a part that cannot be read is told what it is', () => {
  test.each(UNREADABLE.map(([name, bytes, kind, part]) => ({ name, bytes, kind, part })))(
    '$name',
    ({ bytes, kind, part }) => {
      const result = readWorkbook(bytes);
      expect(result).toMatchObject({
        outcome: 'unreadable',
        problem: { kind, ...(part === undefined ? {} : { part }) },
      });
    },
  );
});
