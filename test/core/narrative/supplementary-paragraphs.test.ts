import fc from 'fast-check';
import { SUPPLEMENTARY } from '../../../src/core/form/form';
import { formInForce } from '../../../src/core/form/forms';
import { compileParagraph } from '../../../src/core/narrative/compile';
import { GAP } from '../../../src/core/narrative/gap';
import { narrativeOf } from '../../../src/core/narrative/paragraphs';
import { renderParagraph } from '../../../src/core/narrative/render';
import { type Cells, figuresOf, someDetails } from './workbook-names';

const form = formInForce('2022-09-05');
const { paragraphs } = narrativeOf(form);
const rows = [...form.indicators.values()];
const supplementary = rows.filter(({ appendix }) => appendix === SUPPLEMENTARY);
const owned = supplementary.filter(({ kind }) => kind !== 'group' && kind !== 'sum').map(({ id }) => id);
/** Every row of the appendices has a figure: no gap is theirs. */
const appendices: Cells = Object.fromEntries(
  rows.filter(({ appendix }) => appendix !== SUPPLEMENTARY).map(({ id }) => [id, 5]),
);

const textOf = (id: string, cells: Cells): string => {
  const paragraph = paragraphs.find((each) => each.id === id);
  if (!paragraph) throw new Error(`No paragraph ${id}`);
  return renderParagraph(paragraph, figuresOf(cells), someDetails);
};
const all = (cells: Cells): string[] =>
  paragraphs.map((paragraph) => renderParagraph(paragraph, figuresOf(cells), someDetails));

test('every supplementary figure is told by the section that the sheet names', () => {
  const sections = form.supplementary?.rows.flatMap(({ id, note, kind }) => (kind === 'count' ? [[id, note]] : []));
  const told = owned.map((id) => {
    const name = new RegExp(`\\b${id.replace('.', '_')}\\b`);
    return [id, `Mục ${paragraphs.find((each) => name.test(compileParagraph(each)))?.section}`];
  });
  expect(told).toEqual(sections);
});

test.each<[string, string, Cells, string]>([
  ['officials inspected', 'van-de-qua-kiem-tra', { 'BS3.2': 9 }, ' Trong kỳ đã kiểm tra 09 cán bộ, công chức.'],
  ['news', 'tuyen-truyen', { 'BS2.1': 32 }, 'UBND xã An Bình có 32 tin, bài tuyên truyền về CCHC.'],
  ['no news', 'tuyen-truyen', { 'BS2.1': 0 }, 'UBND xã An Bình có 00 tin, bài tuyên truyền về CCHC.'],
  [
    'legal education',
    'ra-soat-vbqppl',
    { 'BS2.2': 1, 'BS2.3': 78 },
    ' Trong kỳ tổ chức 01 đợt tuyên truyền, phổ biến, giáo dục pháp luật. Có 78 lượt người',
  ],
  [
    'those who took part alone',
    'ra-soat-vbqppl',
    { 'BS2.3': 78 },
    'sau rà soát: 05, đã xử lý xong 05 văn bản, tỷ lệ xử lý là 5%. Có 78 lượt người',
  ],
  ['QR codes', 'thong-ke-tthc', { 'BS3.1': 32 }, ' Số mã QR niêm yết để tra cứu TTHC: 32 mã.'],
  [
    'dossiers received',
    'giai-quyet-ho-so',
    { 'BS1.2': 541 },
    'An Bình tiếp nhận 541 hồ sơ TTHC; đã giải quyết xong 05',
  ],
  [
    'and carried over',
    'giai-quyet-ho-so',
    { 'BS1.1': 4, 'BS1.2': 541 },
    'tiếp nhận 541 hồ sơ TTHC; có 04 hồ sơ kỳ trước chuyển sang; đã giải quyết xong',
  ],
  [
    'how they were settled',
    'giai-quyet-ho-so',
    { 'PL4.3.2.1': 541, 'PL4.3.2.2': 539, 'PL4.3.2': 99.6, 'BS1.3': 222, 'BS1.4': 317, 'BS1.5': 2, 'BS1.6': 0 },
    '541 hồ sơ TTHC, trong đó 539 hồ sơ trước hạn và đúng hạn, tỷ lệ giải quyết trước hạn và đúng hạn là 99,6%; ' +
      'trước hạn 222 hồ sơ (41%); đúng hạn 317 hồ sơ (58,6%); quá hạn 02 hồ sơ (0,4%); đang giải quyết 00 hồ sơ.',
  ],
  ['a part that is no part has no share', 'giai-quyet-ho-so', { 'BS1.5': 6 }, '; quá hạn 06 hồ sơ.'],
  ['none has no share either', 'giai-quyet-ho-so', { 'BS1.5': 0 }, '; quá hạn 00 hồ sơ.'],
  ['a text goes into the sentence as typed', 'giai-quyet-ho-so', { 'BS1.5': '02' }, 'quá hạn 02 hồ sơ.'],
  [
    'degrees',
    'bien-che',
    { 'PL5.2.2': 20, 'BS4.2': 20, 'BS4.4': 16 },
    ' (chi tiết tại Phụ lục 5 kèm theo); trình độ đại học 20 người; trung cấp lý luận chính trị 16 người.',
  ],
  ['training', 'xet-chuyen-cong-chuc', { 'BS5.2': 4, 'BS5.4': 3 }, '; cử 04 người học sơ cấp lý luận chính trị; cử 03'],
])('%s', (_, id, cells, expected) => expect(textOf(id, { ...appendices, ...cells })).toContain(expected));

test('a report without the sheet, and one whose sheet is blank, say the same: nothing of it', () => {
  const blank = Object.fromEntries(supplementary.map(({ id }) => [id, null]));
  const broken = Object.fromEntries(supplementary.map(({ id }) => [id, { error: '#REF!' } as const]));
  expect(all({ ...appendices, ...blank })).toEqual(all(appendices));
  expect(all({ ...appendices, ...broken })).toEqual(all(appendices));
  expect(all(appendices).join(' ')).not.toMatch(/mã QR|lượt người|cử |trình độ|trước hạn/);
});

test('whichever are given, each is told once, and nothing gapes or is broken', () => {
  const gaps = (texts: readonly string[]): number => texts.join('').split(GAP).length;
  const without = gaps(all(appendices));
  const values = new Map(owned.map((id, index) => [id, 71_001 + index]));
  fc.assert(
    fc.property(fc.subarray(owned), (given) => {
      const cells = Object.fromEntries(given.map((id) => [id, values.get(id) ?? null]));
      const texts = all({ ...appendices, ...cells });
      expect(gaps(texts)).toBe(without);
      const told = [...texts.join(' ').matchAll(/71\.0\d\d/g)].map(([number]) => Number(number.replace('.', '')));
      expect(told.sort()).toEqual(given.map((id) => values.get(id)).sort());
      for (const text of texts) expect(text).not.toMatch(/ {2}| [,.;:]|[;:,] ?[.;:,]|\.\.|; *$/);
    }),
  );
});
