import { strFromU8, unzipSync } from 'fflate';
import type { FileProblemKind } from '../../src/file/file-problem';
import { packageBytes, relationships, sheetXml } from '../file/package-parts';
import { buildZip, type BuiltEntry } from '../file/zip-builder';
import { ofUnit } from './report-files';

/** One file as malice or accident makes it, and what must come of it. */
export interface HostileFile {
  /** As issue 3 names it. */
  readonly kind: string;
  readonly bytes: Uint8Array;
  /** Refused for this reason; absent where it is a valid report and must be read as such. */
  readonly refused?: FileProblemKind;
}

const SHEET = 'xl/worksheets/sheet1.xml';
/** The sheet of Phụ lục 2 in a report of ours; the first is the report's text. */
const APPENDIX = 'xl/worksheets/sheet2.xml';
/** The figure by which a valid report is told to have been read. */
export const FIGURE = { id: 'PL2.1', value: 541 } as const;
const report = ofUnit('UBND xã A', { [FIGURE.id]: FIGURE.value });

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const withRows = (rows: string, after = ''): Uint8Array => packageBytes({ [SHEET]: sheetXml(rows, after) });

/** The report with some of its parts changed, or parts put to them. */
function changed(
  change: (name: string, text: string) => string | Uint8Array,
  more: readonly BuiltEntry[] = [],
): Uint8Array {
  const parts = Object.entries(unzipSync(report)).map(([name, data]) => ({
    name,
    data: change(name, strFromU8(data)),
  }));
  return buildZip([...parts, ...more]);
}

const inWorkbook = (change: (xml: string) => string): Uint8Array =>
  changed((name, xml) => (name === 'xl/workbook.xml' ? change(xml) : xml));
const inAppendix = (change: (xml: string) => string | Uint8Array) =>
  changed((name, xml) => (name === APPENDIX ? change(xml) : xml));

/** An Office 97 container with one stream of this name. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => (bytes[1024 + index * 2] = character.charCodeAt(0)));
  bytes[1024 + 64] = stream.length * 2 + 2;
  return bytes;
}

function oneBitTurned(): Uint8Array {
  const parts = Object.entries(unzipSync(report)).map(([name, data]) => ({ name, data, stored: true }));
  const bytes = buildZip(parts);
  const at = Buffer.from(bytes).indexOf('<v>541</v>') + 3;
  bytes[at] = (bytes[at] as number) ^ 1;
  return bytes;
}

function inUtf16(xml: string): Uint8Array {
  return new Uint8Array(Buffer.from(`\ufeff${xml.replace('UTF-8', 'UTF-16')}`, 'utf16le'));
}

const LAUGHS = `<!DOCTYPE l [<!ENTITY a "ha">${[...'bcdefghi'].map((name, at) => `<!ENTITY ${name} "${`&${'abcdefgh'[at]};`.repeat(10)}">`).join('')}]>`;
const BOMB = new Uint8Array(40_000_000);
const WHOLE = 'A1:XFD1048576';

export const hostileFiles: readonly HostileFile[] = [
  { kind: 'no bytes', bytes: new Uint8Array(0), refused: 'empty' },
  { kind: 'not a zip', bytes: utf8('<html><table><tr><td>541</td></tr></table></html>'), refused: 'not-zip' },
  { kind: 'truncated', bytes: report.subarray(0, report.length / 2), refused: 'truncated' },
  { kind: 'one bit turned', bytes: oneBitTurned(), refused: 'checksum' },
  { kind: 'encrypted', bytes: compound('EncryptedPackage'), refused: 'encrypted' },
  { kind: '.xls', bytes: compound('Workbook'), refused: 'old-xls' },
  {
    kind: 'DOCTYPE and entities',
    bytes: inAppendix((xml) => xml.replace('<worksheet', `${LAUGHS}<worksheet`)),
    refused: 'doctype',
  },
  {
    kind: 'an entity nobody declared',
    bytes: inAppendix((xml) => xml.replace('<v>541</v>', '<v>&i;</v>')),
    refused: 'malformed-xml',
  },
  { kind: 'zip bomb that tells its size', bytes: packageBytes({ [SHEET]: BOMB }), refused: 'too-large' },
  {
    kind: 'zip bomb that tells a false size',
    bytes: buildZip(
      [...packageBomb()].map((entry) => (entry.name === SHEET ? { ...entry, declaredBytes: 1000 } : entry)),
    ),
    refused: 'damaged-zip',
  },
  {
    kind: 'path names',
    bytes: changed(
      (_, text) => text,
      [
        { name: '../../../tmp/x', data: 'x' },
        { name: 'C:\\x', data: 'x' },
      ],
    ),
  },
  {
    kind: 'row 4,000,000,000',
    bytes: withRows('<row r="4000000000"><c r="A4000000000"><v>1</v></c></row>'),
    refused: 'out-of-range',
  },
  {
    kind: 'whole-sheet name',
    bytes: inWorkbook((xml) =>
      xml.replace(
        '</definedNames>',
        `<definedName name="Tat_ca">'Phụ lục 2'!$A$1:$XFD$1048576</definedName></definedNames>`,
      ),
    ),
  },
  {
    kind: 'whole-sheet validation',
    bytes: inAppendix((xml) =>
      xml.replace(
        '</dataValidations>',
        `<dataValidation type="whole" sqref="${WHOLE}"><formula1>0</formula1></dataValidation></dataValidations>`,
      ),
    ),
  },
  {
    kind: 'whole-sheet merge',
    bytes: changed((name, xml) =>
      name === SHEET ? xml.replace('</mergeCells>', `<mergeCell ref="${WHOLE}"/></mergeCells>`) : xml,
    ),
  },
  {
    kind: 'shared string out of range',
    bytes: inAppendix((xml) => xml.replace(/t="s"><v>\d+/, 't="s"><v>4000000000')),
    refused: 'index-out-of-range',
  },
  {
    kind: 'style out of range',
    bytes: inAppendix((xml) => xml.replace(/ s="\d+"/, ' s="4000000000"')),
    refused: 'index-out-of-range',
  },
  { kind: 'a missing part', bytes: packageBytes({ [SHEET]: undefined }), refused: 'missing-part' },
  {
    kind: 'a path out of the package',
    bytes: packageBytes({ 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '../../../etc/passwd']) }),
    refused: 'missing-part',
  },
  { kind: 'UTF-16', bytes: inAppendix(inUtf16) },
  {
    kind: 'prefixed names',
    bytes: inAppendix((xml) => xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns="', 'xmlns:x="')),
  },
  { kind: 'cells without r', bytes: inAppendix((xml) => xml.replace(/(<(?:c|row)) r="\w+"/g, '$1')) },
  {
    kind: 'more cells than are read',
    bytes: withRows(`<row>${'<c><v>1</v></c>'.repeat(16_000)}</row>`.repeat(30)),
    refused: 'too-many-cells',
  },
  { kind: 'elements too deep', bytes: withRows('<x>'.repeat(5000)), refused: 'malformed-xml' },
  {
    kind: 'more names than are read',
    bytes: inWorkbook((xml) =>
      xml.replace(
        '</definedNames>',
        `${Array.from({ length: 80_000 }, (_, at) => `<definedName name="n${at}">'Phụ lục 2'!$A$1</definedName>`).join('')}</definedNames>`,
      ),
    ),
    refused: 'too-many-cells',
  },
];

function packageBomb(): readonly BuiltEntry[] {
  return Object.entries(unzipSync(packageBytes())).map(([name, data]) => ({
    name,
    data: name === SHEET ? BOMB : data,
  }));
}
