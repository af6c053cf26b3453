import { paragraphsOf } from '../../../src/core/document/text-document';
import { writeWorkbook } from '../../../src/file/write-workbook';
import { readImportFile } from '../../../src/report-file/import/read-import-file';
import { paragraph, wordBytes } from '../../file/docx/word-parts';
import { fullWorkbook } from '../../file/full-workbook';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array =>
  Uint8Array.from([...text].flatMap((letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]));
const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

function read(bytes: Uint8Array, name: string): string {
  const file = readImportFile(bytes, name, 'vi');
  if (file.outcome === 'document')
    return paragraphsOf(file.document.blocks)
      .map(({ text }) => text)
      .join('|');
  return file.outcome === 'report' ? 'report' : `${file.message} → ${file.cure}`;
}

test.each([
  ['a .docx, whatever it is called', wordBytes(paragraph('Một')), 'a.txt', 'Một'],
  ['text', utf8('Một\nHai'), 'a.txt', 'Một|Hai'],
  ['text with a byte order mark', utf8('\ufeffMột'), 'a.md', 'Một'],
  ['UTF-16 without one', utf16('Một hai'), 'a.txt', 'Một hai'],
  ['text in TCVN3, its letters still to be read', latin('C¶i c¸ch'), 'a.txt', 'C¶i c¸ch'],
])('%s', (_, bytes, name, text) => {
  expect(read(bytes, name)).toBe(text);
});

test.each([
  ['a page of HTML called .docx', utf8('<html>'), 'a.docx', /^Đây không phải tệp Word.*Mở tệp bằng Word/],
  ['a PDF', utf8('%PDF-1.4'), 'a.pdf', /^Đây là tệp PDF.*dán vào ô dán/],
  ['a workbook without a report', writeWorkbook(fullWorkbook()), 'a.docx', /^Sổ làm việc này không có phụ lục/],
  ['nothing', new Uint8Array(0), 'a.txt', /^Tệp rỗng/],
  [
    'a picture called .txt',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]),
    'a.txt',
    /^Tệp này không phải văn bản/,
  ],
  ['text without end', new Uint8Array(5 * 2 ** 20).fill(97), 'a.txt', /^Nội dung tệp quá lớn/],
])('%s is told, with what to do', (_, bytes, name, told) => {
  expect(read(bytes, name)).toMatch(told);
});
