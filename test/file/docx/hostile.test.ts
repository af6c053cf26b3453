import fc from 'fast-check';
import type { FileProblemKind } from '../../../src/file/file-problem';
import { readDocument } from '../../../src/file/docx/read-document';
import { compound } from '../compound-bytes';
import { packageBytes, relationships } from '../package-parts';
import { buildZip } from '../zip-builder';
import { paragraph, run, table, wordBytes, wordParts, wordRoot } from './word-parts';

const MAIN = 'word/document.xml';
const sound = wordBytes(paragraph('Một') + table(['1', '541']));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const UNREADABLE: readonly (readonly [what: string, bytes: Uint8Array, kind: FileProblemKind])[] = [
  ['no bytes', new Uint8Array(0), 'empty'],
  ['a page of HTML called .docx', utf8('<html>541</html>'), 'not-zip'],
  ['a PDF', utf8('%PDF-1.7'), 'pdf'],
  ['an RTF document', utf8('{\\rtf1\\ansi 541}'), 'rtf'],
  ['an old document', compound('WordDocument'), 'old-doc'],
  ['an encrypted document', compound('EncryptedPackage'), 'encrypted'],
  ['an old workbook', compound('Workbook'), 'old-xls'],
  ['a workbook', packageBytes(), 'workbook'],
  [
    'a binary workbook',
    packageBytes({ '_rels/.rels': relationships(['a', 'officeDocument', 'xl/workbook.bin']) }),
    'workbook',
  ],
  ['a zip of something', buildZip([{ name: 'a.txt', data: 'a' }]), 'other-document'],
  [
    'an OpenDocument text',
    buildZip([
      { name: 'mimetype', data: '' },
      { name: 'content.xml', data: '' },
    ]),
    'open-document',
  ],
  ['a presentation', wordBytes('', { [MAIN]: '<p:presentation xmlns:p="urn:p"/>' }), 'other-document'],
  ['half a file', sound.subarray(0, sound.length / 2), 'truncated'],
  ['no main part', wordBytes('', { [MAIN]: undefined }), 'missing-part'],
  ['no way to the main part', wordBytes('', { '_rels/.rels': relationships() }), 'missing-part'],
  [
    'a document type',
    wordBytes('', { [MAIN]: `<!DOCTYPE x [<!ENTITY a "1">]>${wordRoot('document', '')}` }),
    'doctype',
  ],
  [
    'a document type among the styles',
    wordBytes('', { 'word/styles.xml': `<!DOCTYPE x>${wordRoot('styles', '')}` }),
    'doctype',
  ],
  ['an entity nobody declared', wordBytes(paragraph(run('&a;'))), 'malformed-xml'],
  ['elements too deep', wordBytes('<w:sdt>'.repeat(600) + '</w:sdt>'.repeat(600)), 'malformed-xml'],
  [
    'a body that breaks off',
    wordBytes('', { [MAIN]: wordRoot('document', '<w:body><w:p>').slice(0, -13) }),
    'malformed-xml',
  ],
  ['a wrong checksum', buildZip(wordParts('').map((entry) => ({ ...entry, declaredCrc: 1 }))), 'checksum'],
  [
    'more than is declared',
    buildZip(wordParts(paragraph('x'.repeat(90_000))).map((entry) => ({ ...entry, declaredBytes: 99 }))),
    'damaged-zip',
  ],
  ['a part that is too large', wordBytes('x'.repeat(21 * 2 ** 20)), 'too-large'],
  ['a text that is too long', wordBytes(paragraph('x'.repeat(600_000)) + paragraph('x'.repeat(600_000))), 'too-large'],
  ['paragraphs without end', wordBytes('<w:p/>'.repeat(400_001)), 'too-many-cells'],
  [
    'relationships that name one id twice',
    wordBytes('', {
      'word/_rels/document.xml.rels': relationships(['a', 'styles', 'styles.xml'], ['a', 'numbering', 'numbering.xml']),
    }),
    'bad-content',
  ],
];

test.each(UNREADABLE)('%s', (_, bytes, kind) => {
  expect(readDocument(bytes)).toMatchObject({ outcome: 'unreadable', problem: { kind } });
});

test.each([
  ['nothing at all', ''],
  ['tables within tables', '<w:tbl><w:tr><w:tc>'.repeat(150) + '</w:tc></w:tr></w:tbl>'.repeat(150)],
  [
    'numbers no one can count',
    paragraph('a', '<w:numPr><w:ilvl w:val="-1"/><w:numId w:val="99999999999999"/></w:numPr>'),
  ],
  [
    'spans beyond reason',
    `<w:tbl><w:tr>${'<w:tc><w:tcPr><w:gridSpan w:val="999999"/></w:tcPr></w:tc>'.repeat(9)}</w:tr></w:tbl>`,
  ],
  ['fields closed before they open', paragraph('<w:r><w:fldChar w:fldCharType="end"/></w:r>')],
  ['no styles and no numbering', ''],
])('%s is read', (_, body) => {
  expect(readDocument(wordBytes(body)).outcome).toBe('read');
  expect(readDocument(wordBytes(body, { 'word/_rels/document.xml.rels': undefined })).outcome).toBe('read');
});

test('in the strict spelling, with another prefix, in UTF-16', () => {
  const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
  const text = `<a:document xmlns:a="${strict}"><a:body><a:p><a:r><a:t>Một</a:t></a:r></a:p></a:body></a:document>`;
  const bytes = Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)]);
  expect(readDocument(wordBytes('', { [MAIN]: bytes }))).toMatchObject({
    document: { blocks: [{ kind: 'paragraph', text: 'Một' }] },
  });
});

test('harmed bytes are told to be unreadable, or read as what was written: never thrown, never misread', () => {
  const expected = readDocument(sound);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(sound.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 3 }),
      (harms) => {
        const bytes = sound.slice();
        for (const [at, bits] of harms) bytes[at] = (bytes[at] ?? 0) ^ bits;
        const result = readDocument(bytes);
        if (result.outcome === 'unreadable') expect(result.problem.kind).toBeTruthy();
        else expect(result).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});

test('any elements in any order are read', () => {
  const names = [
    'p',
    'r',
    't',
    'tbl',
    'tr',
    'tc',
    'sdt',
    'sdtContent',
    'pPr',
    'rPr',
    'numPr',
    'numId',
    'ins',
    'del',
    'fldChar',
    'pict',
    'txbxContent',
    'vMerge',
  ];
  const { tree } = fc.letrec<{ tree: string }>((tie) => ({
    tree: fc
      .tuple(
        fc.constantFrom(...names),
        fc.array(fc.oneof({ maxDepth: 6 }, fc.constant('26'), tie('tree')), { maxLength: 4 }),
      )
      .map(([name, inner]) => `<w:${name} w:val="1" w:fldCharType="begin">${inner.join('')}</w:${name}>`),
  }));
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 6 }), (body) => {
      expect(readDocument(wordBytes(body.join(''))).outcome).toBe('read');
    }),
    { numRuns: 500 },
  );
});
