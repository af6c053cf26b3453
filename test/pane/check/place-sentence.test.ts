import { placeSentence } from '../../../src/pane/check/place-sentence';
import { textOf } from '../../../src/pane/text/languages';
import { form } from '../tiny-form';

test.each([
  ['PL2.3 ghi 77 nhưng PL2.2/PL2.1 = 50.', 'PL2', 'Dòng 3 ghi 77 nhưng dòng 2/dòng 1 = 50.'],
  ['Có thể do chia cho PL3.1: 1/2.', 'PL2', 'Có thể do chia cho Phụ lục 3 dòng 1: 1/2.'],
  ['Thiếu: PL2.1–PL2.3, PL3.2.', undefined, 'Thiếu: Phụ lục 2 dòng 1–3, Phụ lục 3 dòng 2.'],
  ['PL9.9 không có trong biểu mẫu.', 'PL2', 'PL9.9 không có trong biểu mẫu.'],
  ['Ghi 00.', 'PL2', 'Ghi 00.'],
])('%s (of %s)', (sentence, home, named) => {
  expect(placeSentence(sentence, home, form, textOf('vi'))).toBe(named);
});
