import { cleanText } from '../../src/docx/clean-text';

test.each([
  ['plain', 'Số: 141/BC-UBND', 'Số: 141/BC-UBND', []],
  ['marks typed apart', 'Qua\u0309ng', 'Quảng', []],
  ['markup', '<b>&amp;</b>', '<b>&amp;</b>', []],
  ['line ends', 'a\r\nb\rc\nd', 'a\nb\nc\nd', []],
  ['tab and hard space', 'a\tb\u00a0c', 'a\tb\u00a0c', []],
  ['control characters', 'a\u0001b\u000bc\u0001', 'abc', ['U+0001', 'U+000B']],
  ['half a pair', 'a\ud800b\udc00', 'ab', ['U+D800', 'U+DC00']],
  ['a whole pair', 'a\u{1f600}b', 'a\u{1f600}b', []],
  ['no characters at all', 'a\ufffeb\uffffc', 'abc', ['U+FFFE', 'U+FFFF']],
])('%s', (_, typed, text, dropped) => {
  expect(cleanText(typed)).toEqual({ text, dropped });
});
