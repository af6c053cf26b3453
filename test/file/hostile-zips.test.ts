import type { FileProblemKind } from '../../src/file/file-problem';
import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { fullWorkbook } from './full-workbook';
import { packageBytes, packageParts, relationships, root, sheetXml } from './package-parts';
import { buildZip } from './zip-builder';

const SHEET = 'xl/worksheets/sheet1.xml';
const real = writeWorkbook(fullWorkbook());
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const withParts = packageBytes;
/** A compound file whose directory has one stream of this name. */
const compound = (stream: string): Uint8Array => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((character, index) => (bytes[1024 + index * 2] = character.charCodeAt(0)));
  bytes[1024 + 64] = stream.length * 2 + 2;
  return bytes;
};
const corrupted = (bytes: Uint8Array, part: string): Uint8Array => {
  const changed = bytes.slice();
  const at = Buffer.from(bytes).indexOf(part) + part.length + 20;
  changed[at] = (changed[at] as number) ^ 0x10;
  return changed;
};

const UNREADABLE: readonly (readonly [name: string, bytes: Uint8Array, kind: FileProblemKind, part?: string])[] = [
  ['no bytes', new Uint8Array(0), 'empty'],
  ['a page of HTML', utf8('<html><table><tr><td>541</td></tr></table></html>'), 'not-zip'],
  ['text', utf8('stt;chỉ tiêu;541'), 'not-zip'],
  ['one byte', latin('P'), 'not-zip'],
  ['the first half of a file', real.subarray(0, real.length / 2), 'truncated'],
  ['a file without its last byte', real.subarray(0, real.length - 1), 'truncated'],
  ['a file with bytes before it', Uint8Array.from([0x50, 0x4b, 3, 4, ...real]), 'damaged-zip'],
  ['an encrypted workbook', compound('EncryptedPackage'), 'encrypted'],
  ['an old workbook', compound('Workbook'), 'old-xls'],
  ['a very old workbook', compound('Book'), 'old-xls'],
  ['an old document', compound('WordDocument'), 'old-doc'],
  ['a presentation', compound('PowerPoint Document'), 'other-document'],
  ['a PDF', latin('%PDF-1.7 ...'), 'pdf'],
  ['an RTF document', latin('{\\rtf1 541}'), 'rtf'],
  ['entries encrypted one by one', buildZip(packageParts().map((entry) => ({ ...entry, flags: 0x801 }))), 'encrypted'],
  [
    'entries packed by another method',
    buildZip(packageParts().map((entry) => ({ ...entry, method: 14 }))),
    'unsupported-compression',
  ],
  ['one bit of a sheet turned', corrupted(packageBytes(), SHEET), 'damaged-zip'],
  [
    'one bit of a stored sheet turned',
    corrupted(buildZip(packageParts().map((entry) => ({ ...entry, stored: true }))), SHEET),
    'checksum',
    SHEET,
  ],
  ['a wrong checksum', buildZip(packageParts().map((entry) => ({ ...entry, declaredCrc: 1 }))), 'checksum'],
  [
    'another name in the entry itself',
    buildZip(packageParts().map((entry) => ({ ...entry, localName: 'x' }))),
    'damaged-zip',
  ],
  [
    'more entries than a workbook has',
    buildZip(Array.from({ length: 4_001 }, (_, at) => ({ name: `${at}`, data: '' }))),
    'too-many-entries',
  ],
  ['a bomb that tells its size', packageBytes({ [SHEET]: new Uint8Array(40_000_000) }), 'too-large', SHEET],
  [
    'a bomb that tells too small a size',
    buildZip(
      packageParts({ [SHEET]: new Uint8Array(40_000_000) }).map((entry) =>
        entry.name === SHEET ? { ...entry, declaredBytes: 1000 } : entry,
      ),
    ),
    'damaged-zip',
    SHEET,
  ],
  [
    'a bomb that tells too large a size',
    buildZip(packageParts().map((entry) => (entry.name === SHEET ? { ...entry, declaredBytes: 20_000_000 } : entry))),
    'damaged-zip',
    SHEET,
  ],
  [
    'many bombs',
    buildZip(Array.from({ length: 5 }, (_, at) => ({ name: `${at}`, data: '', declaredBytes: 30_000_000 }))),
    'too-large',
  ],
  [
    'two entries of one name',
    buildZip([...packageParts(), { name: SHEET, data: sheetXml('') }]),
    'duplicate-entry',
    SHEET,
  ],
  [
    'two entries of one name but for case',
    buildZip([...packageParts(), { name: 'XL\\Worksheets/Sheet1.xml', data: '' }]),
    'duplicate-entry',
  ],
  ['a zip of something else', buildZip([{ name: 'a.txt', data: '541' }]), 'other-document'],
  [
    'an OpenDocument sheet',
    buildZip([
      { name: 'mimetype', data: 'x' },
      { name: 'content.xml', data: 'x' },
    ]),
    'open-document',
  ],
  [
    'a binary workbook',
    withParts({ '_rels/.rels': relationships(['a', 'officeDocument', 'xl/workbook.bin']) }),
    'binary-workbook',
  ],
  [
    'a text document',
    withParts({ 'xl/workbook.xml': '<w:document xmlns:w="urn:word"/>' }),
    'other-document',
    'xl/workbook.xml',
  ],
  ['no content types', withParts({ '[Content_Types].xml': undefined }), 'missing-part', '[Content_Types].xml'],
  ['no way to the workbook', withParts({ '_rels/.rels': undefined }), 'missing-part', '_rels/.rels'],
  ['no workbook', withParts({ 'xl/workbook.xml': undefined }), 'missing-part', 'xl/workbook.xml'],
  ['no sheet', withParts({ [SHEET]: undefined }), 'missing-part', SHEET],
  ['no styles', withParts({ 'xl/styles.xml': undefined }), 'missing-part', 'xl/styles.xml'],
  ['no shared strings', withParts({ 'xl/sharedStrings.xml': undefined }), 'missing-part', 'xl/sharedStrings.xml'],
  [
    'no relationships of the workbook',
    withParts({ 'xl/_rels/workbook.xml.rels': undefined }),
    'index-out-of-range',
    'xl/workbook.xml',
  ],
  [
    'a sheet on another machine',
    withParts({ 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', 'file:///etc/passwd', 'External']) }),
    'missing-part',
  ],
  [
    'a path out of the package',
    withParts({ 'xl/_rels/workbook.xml.rels': relationships(['rId1', 'worksheet', '../../../etc/passwd']) }),
    'missing-part',
    'etc/passwd',
  ],
  [
    'two relationships of one id',
    withParts({
      '_rels/.rels': relationships(['a', 'officeDocument', 'xl/workbook.xml'], ['a', 'officeDocument', 'b']),
    }),
    'bad-content',
  ],
  ['a workbook without sheets', withParts({ 'xl/workbook.xml': root('workbook', '<sheets/>') }), 'bad-content'],
  [
    'two sheets of one name',
    withParts({
      'xl/workbook.xml': root(
        'workbook',
        '<sheets><sheet name="a" r:id="rId1"/><sheet name="A" r:id="rId1"/></sheets>',
      ),
    }),
    'bad-content',
  ],
];

describe('a package that cannot be read is told what it is', () => {
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
