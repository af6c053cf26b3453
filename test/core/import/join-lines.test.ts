import { fullWidth, paragraphTexts } from '../../../src/core/import/join-lines';
import type { DocumentLine } from '../../../src/core/import/document-lines';

const lines = (...texts: readonly string[]): DocumentLine[] =>
  texts.map((text, paragraph) => ({ kind: 'line', text, parts: [text], paragraph }));
const joined = (...texts: readonly string[]) => paragraphTexts(lines(...texts), 30);

test.each([
  ['a sentence that goes on', ['Xã đã lập kế', 'hoạch năm.'], ['Xã đã lập kế hoạch năm.']],
  ['a sentence that is over', ['Xã đã lập.', 'hoạch năm.'], ['Xã đã lập.', 'hoạch năm.']],
  [
    'a name at the beginning of a line, the one above full',
    ['Chủ tịch xã báo cáo với đồng chí', 'Nguyễn Văn An hôm nay.'],
    ['Chủ tịch xã báo cáo với đồng chí Nguyễn Văn An hôm nay.'],
  ],
  ['a capital below a short line', ['Một số việc', 'Xã đã làm'], ['Một số việc', 'Xã đã làm']],
  [
    'an item below a full line',
    ['Chủ tịch xã báo cáo với đồng chí', '- Nguyễn Văn An'],
    ['Chủ tịch xã báo cáo với đồng chí', '- Nguyễn Văn An'],
  ],
  [
    'a date cut by the end of a page',
    ['- Kế hoạch ngày 27 tháng', '12', '01 năm 2022.'],
    ['- Kế hoạch ngày 27 tháng 01 năm 2022.'],
  ],
  ['nothing', [], []],
])('%s', (_, texts, paragraphs) => {
  expect(joined(...texts)).toEqual(paragraphs);
});

test('lines of a document of paragraphs are never joined, lines of one paragraph always', () => {
  const [first, second] = lines('Xã đã lập kế', 'hoạch năm.');
  if (!first || !second) throw new Error('no lines');
  expect(paragraphTexts([first, second], undefined)).toEqual(['Xã đã lập kế', 'hoạch năm.']);
  expect(paragraphTexts([first, { ...second, paragraph: 0 }], undefined)).toEqual(['Xã đã lập kế\nhoạch năm.']);
});

test('a full line is as long as all but the longest tenth', () => {
  expect(fullWidth(lines(...Array.from({ length: 9 }, () => 'x'.repeat(30)), 'x'.repeat(200)))).toBe(200);
  expect(fullWidth(lines(...Array.from({ length: 19 }, () => 'x'.repeat(30)), 'x'.repeat(200)))).toBe(30);
  expect(fullWidth([])).toBe(0);
});
