import type { FileProblemKind } from '../../src/file/file-problem';
import type { FileWarningKind } from '../../src/file/file-warning';
import { describeDocumentProblem } from '../../src/file/messages/document-problems';
import { describeFileProblem } from '../../src/file/messages/problem-messages';
import { describeFileWarning } from '../../src/file/messages/warning-messages';

/** Every kind, so that the compiler sees to it that none is missing here. */
const PROBLEMS: Readonly<Record<FileProblemKind, true>> = {
  empty: true,
  'not-zip': true,
  truncated: true,
  'damaged-zip': true,
  checksum: true,
  encrypted: true,
  'old-xls': true,
  'old-doc': true,
  'binary-workbook': true,
  workbook: true,
  pdf: true,
  rtf: true,
  'open-document': true,
  'other-document': true,
  'unsupported-compression': true,
  'too-many-entries': true,
  'too-large': true,
  'too-many-cells': true,
  'duplicate-entry': true,
  'missing-part': true,
  doctype: true,
  'malformed-xml': true,
  'unsupported-encoding': true,
  'out-of-range': true,
  'index-out-of-range': true,
  'bad-content': true,
};
const WARNINGS: Readonly<Record<FileWarningKind, true>> = {
  'date-1904': true,
  macros: true,
  'external-links': true,
  'unsafe-path': true,
  'sheet-not-kept': true,
  'content-not-kept': true,
  'validation-not-kept': true,
  'conditional-format-not-kept': true,
  'array-formula': true,
  'page-not-kept': true,
  'formatting-simplified': true,
};

const DESCRIBE = { workbook: describeFileProblem, document: describeDocumentProblem };

describe.each(['vi', 'en'] as const)('messages in %s', (language) => {
  test.each(
    (['workbook', 'document'] as const).flatMap((what) =>
      (Object.keys(PROBLEMS) as FileProblemKind[]).map((kind) => [what, kind] as const),
    ),
  )('of a %s, %s says what is wrong and what to do', (what, kind) => {
    const { message, cure } = DESCRIBE[what]({ kind, detail: '7' }, language);
    expect(
      [message, cure].every((sentence) => /^\p{Lu}.*[.)]$/u.test(sentence) && sentence === sentence.normalize('NFC')),
    ).toBe(true);
    expect(/[ạ-ỹđ]/i.test(message + cure)).toBe(language === 'vi');
  });

  test.each(Object.keys(WARNINGS) as FileWarningKind[])('%s is a sentence', (kind) => {
    expect(describeFileWarning({ kind, detail: 'A1', count: 1 }, language)).toMatch(/^\p{Lu}.*\. \(A1\)$/u);
  });
});

test.each([
  [
    { kind: 'missing-part', part: 'xl/styles.xml', detail: 'xl/styles.xml' },
    'Tệp bị thiếu một thành phần cần có. (xl/styles.xml)',
  ],
  [
    { kind: 'bad-content', part: 'xl/worksheets/sheet1.xml', detail: 'B7 1,5' },
    'Tệp bị hỏng: có nội dung không hợp lệ hoặc mâu thuẫn nhau. (xl/worksheets/sheet1.xml: B7 1,5)',
  ],
  [{ kind: 'truncated', detail: 'end of central directory' }, 'Tệp bị thiếu phần cuối. (end of central directory)'],
] as const)('%o names its place', (problem, message) => {
  expect(describeFileProblem(problem, 'vi').message).toBe(message);
});

test('a warning names its sheet and how many there were', () => {
  expect(describeFileWarning({ kind: 'content-not-kept', sheet: 'Báo cáo', detail: 'drawing', count: 3 }, 'en')).toBe(
    'Báo cáo: Some content (charts, pictures, tables, links, filters …) is not kept. (drawing × 3)',
  );
});
