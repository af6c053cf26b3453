import { textOfFile } from '../../../src/pane/files/text-of-file';

test.each([
  ['báo cáo.xlsx', 'báo cáo.xlsx'],
  ['ba\u0301o ca\u0301o', 'báo cáo'],
  ['\u202exslx.exe', '�xslx.exe'],
  ['a\u200bb', 'a�b'],
  ['a\u0000b\u001b[31m', 'a�b�[31m'],
  ['hai\ndòng', 'hai dòng'],
  ['  trống  ', 'trống'],
  ['<img src=x onerror=alert(1)>', '<img src=x onerror=alert(1)>'],
])('%j is shown as %j', (text, shown) => {
  expect(textOfFile(text)).toBe(shown);
});

test('a text longer than anyone reads is cut, never in the middle of a letter', () => {
  expect(textOfFile('a'.repeat(1000)).length).toBe(300);
  expect(textOfFile(`${'a'.repeat(8)}\u{1f600}b`, 10)).toBe(`${'a'.repeat(8)}…`);
});
