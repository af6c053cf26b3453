import { faultSentence } from '../../../src/core/editor/fault-sentences';
import { cleanDraft, LONGEST_CELL_TEXT, readDraft } from '../../../src/core/editor/text-faults';
import { form } from './report';

const heading = `{${[...form.indicators.values()].find(({ kind }) => kind === 'group')?.id}}`;

const sentences = (source: string): readonly string[] =>
  readDraft(source, form).faults.map((fault) => faultSentence(fault, cleanDraft(source), form, 'vi'));

test.each<[string, string, RegExp]>([
  ['nothing', '  \n', /chưa có chữ nào/],
  ['an unknown indicator', 'Có {PL9.9} việc', /Không có số liệu nào là \{PL9\.9\}/],
  ['a word in braces', 'Có {việc} gì', /Không có số liệu nào là \{việc\}/],
  ['a brace that is not closed', 'Có {PL2.2.1 nhiệm vụ', /Dấu \{ ở “Có \{PL2\.2\.1 nhi” chưa có dấu \}/],
  ['a brace that was not opened', 'Có PL2.2.1} nhiệm vụ', /Dấu \} ở “Có PL2\.2\.1\} nhiệm vụ” không có dấu \{/],
  ['a heading', `Có ${heading} văn bản`, /là dòng tiêu đề, không có số liệu/],
  ['a share without its sign', 'Đạt {PL4.3.2}', /viết \{PL4\.3\.2%\}/],
  ['a count with a sign', 'Có {PL2.2.1%}', /viết \{PL2\.2\.1\}/],
  ['too much for a formula', '{PL2.2.1}'.repeat(40), /thừa \d+ ký tự.*Tách thành hai đoạn/],
  ['too much for a cell', 'a'.repeat(LONGEST_CELL_TEXT + 5), /thừa 5 ký tự/],
])('%s is told', (_, source, sentence) => expect(sentences(source)).toEqual([expect.stringMatching(sentence)]));

test.each([
  ['plain text', 'Xã có 44 nhiệm vụ, đạt 77%.'],
  ['braces as such', '{{a}}'],
  ['figures and details', '{PL2.2.1} nhiệm vụ, {PL4.3.2%}, {PL2.2.2/PL2.2.1%}, {BC_DonVi}'],
  ['5,000 words without figures', 'nhiệm vụ '.repeat(2500)],
])('%s has no fault', (_, source) => expect(readDraft(source, form).faults).toEqual([]));

test('5,000 words with a figure say by how much they are too long', () => {
  const [fault] = readDraft(`${'nhiệm vụ '.repeat(2500)}{PL2.2.1}`, form).faults;
  expect(fault).toMatchObject({ kind: 'formula-too-long' });
  const { over } = fault as { over: number };
  expect(readDraft(`${'nhiệm vụ '.repeat(2500).slice(over + 400)}{PL2.2.1}`, form).faults).toEqual([]);
});

test.each([
  ['  a  ', 'a'],
  ['a\r\nb\rc', 'a\nb\nc'],
  ['a\tb', 'a b'],
  ['a\u0007\ud800b', 'ab'],
  ['Tỷ lệ'.normalize('NFD'), 'Tỷ lệ'],
])('%j is kept as %j', (source, kept) => expect(cleanDraft(source)).toBe(kept));

test('every fault has a sentence in English too', () => {
  const sources = ['', '{', '}', '{x}', '{PL4.3.2}', '{PL2.2.1}'.repeat(40), 'a'.repeat(40_000)];
  for (const source of sources) {
    const [fault] = readDraft(source, form).faults;
    expect(fault && faultSentence(fault, source, form, 'en')).toMatch(/^[A-Z{].*\.$/);
  }
});
