import type { ParagraphReading } from '../../src/core/report/snapshot';
import { planDocument } from '../../src/docx';
import { LOOKS, type LookDefinition } from '../../src/docx/text-looks';
import { BLANK_DETAILS } from '../core/plan/tiny-form';
import { sectionTexts } from './plan-texts';
import { someReport } from './some-report';

const letter = (paragraphs: readonly ParagraphReading[] = []) =>
  sectionTexts(planDocument(someReport({ paragraphs })), 'report');
const inLook = (paragraphs: readonly ParagraphReading[], ...looks: readonly string[]) =>
  letter(paragraphs).flatMap(([look, text]) => (looks.includes(look) ? [text] : []));
const body = (paragraphs: readonly ParagraphReading[]) =>
  inLook(paragraphs, 'paragraph', 'last-paragraph', 'heading-1', 'heading-2');

test.each([
  ['issuer-above', 'ỦY BAN NHÂN DÂN'],
  ['issuer', 'XÃ QUẢNG THỌ'],
  ['nation', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['motto', 'Độc lập - Tự do - Hạnh phúc'],
  ['number', 'Số: 141/BC-UBND'],
  ['place-date', 'Quảng Thọ, ngày 05 tháng 9 năm 2022'],
  ['title', 'BÁO CÁO'],
  ['subject', 'Kết quả công tác cải cách hành chính quý III năm 2022\nvà phương hướng, nhiệm vụ quý IV năm 2022'],
  ['addressee-label', 'Kính gửi:'],
  ['addressee-line', '- Ủy ban nhân dân huyện Quảng Điền;\n- Phòng Nội vụ huyện Quảng Điền.'],
  ['recipients-label', 'Nơi nhận:'],
  ['recipients-line', '- Như trên;'],
  ['authority', 'TM. ỦY BAN NHÂN DÂN'],
  ['signatory', 'Hoàng Công Phong'],
])('a sheet without a frame: %s is %s', (look, text) => {
  expect(letter()).toContainEqual([look, text]);
});

test('what stands on the sheet goes before what a new sheet would have', () => {
  const standing = [
    { section: 'dau', paragraph: 'so', text: 'Số: 200/BC-UBND' },
    { section: 'dau', paragraph: 'kinh-gui', text: 'Kính gửi: Sở Nội vụ' },
    { section: 'cuoi', paragraph: 'nguoi-ky', text: 'Trần Văn An' },
  ];
  expect(inLook(standing, 'number')).toEqual(['Số: 200/BC-UBND']);
  expect(inLook(standing, 'addressee', 'addressee-line')).toEqual(['Kính gửi: Sở Nội vụ']);
  expect(inLook(standing, 'signatory')).toEqual(['Trần Văn An']);
});

test('paragraphs keep their order, each line one paragraph, under headings as they stand or as the outline has them', () => {
  const texts = body([
    { section: 'dau', paragraph: 'mo-dau', text: 'Mở đầu.' },
    { section: 'I', paragraph: 'tieu-de', text: 'I. CHỈ ĐẠO' },
    { section: 'I.1', text: '\u00a0\u00a0Một.\n- Hai;\r\n\n- Ba.' },
    { section: 'I.1', text: '   ' },
    { section: 'I.2', paragraph: 'x', text: 'Bốn.' },
    { section: 'cuoi', paragraph: 'ket', text: 'Hết./.' },
  ]);
  expect(texts.slice(0, 8)).toEqual([
    'Mở đầu.',
    'I. CHỈ ĐẠO',
    '1. Về kế hoạch cải cách hành chính',
    'Một.',
    '- Hai;',
    '- Ba.',
    '2. Về tổ chức chỉ đạo, điều hành cải cách hành chính',
    'Bốn.',
  ]);
  expect(texts.slice(-2)).toEqual(['V. KIẾN NGHỊ, ĐỀ XUẤT', 'Hết./.']);
});

test('a copied row of the head is printed where it says something else, and what stands below the name stays below', () => {
  const standing = [
    { section: 'dau', paragraph: 'ten-loai', text: 'BÁO CÁO' },
    { section: 'dau', paragraph: 'ten-loai', text: 'BÁO CÁO' },
    { section: 'dau', paragraph: 'ten-loai', text: 'BÁO CÁO (bản sao)' },
    { section: 'cuoi', paragraph: 'nguoi-ky', text: 'Trần Văn An' },
    { section: 'cuoi', text: 'Ghi thêm.' },
  ];
  expect(inLook(standing, 'title')).toEqual(['BÁO CÁO']);
  expect(body(standing)).toContain('BÁO CÁO (bản sao)');
  expect(letter(standing).slice(-1)).toEqual([['paragraph', 'Ghi thêm.']]);
});

test.each([
  ['a paragraph', [{ section: 'cuoi', text: 'Hết./.' }], ['last-paragraph', 'Hết./.']],
  ['a heading', [], ['heading-1', 'V. KIẾN NGHỊ, ĐỀ XUẤT']],
])('%s before the signature stays with it and keeps its look', (_, standing, expected) => {
  const texts = letter(standing);
  const end = texts.findIndex(([look]) => look === 'recipients-label');
  expect(texts[end - 1]).toEqual(expected);
  expect(LOOKS[expected[0] as keyof typeof LOOKS].keepNext).toBe(true);
});

test('blank details leave dots to write on, and nothing breaks', () => {
  const texts = sectionTexts(planDocument(someReport({ details: BLANK_DETAILS })), 'report').map(([, text]) => text);
  expect(texts).toContain('BÁO CÁO');
  expect(texts.join(' ')).toContain('……');
});

test('the title as a property of the file is one line', () => {
  expect(planDocument(someReport())).toMatchObject({
    author: 'UBND xã Quảng Thọ',
    title: 'Kết quả công tác cải cách hành chính quý III năm 2022 và phương hướng, nhiệm vụ quý IV năm 2022',
  });
});

// NĐ 30/2020/NĐ-CP, Phụ lục I, written down a second time.
test.each<[keyof typeof LOOKS, Partial<LookDefinition>]>([
  ['nation', { size: 12, bold: true }],
  ['motto', { size: 13, bold: true }],
  ['issuer', { size: 12, bold: true }],
  ['number', { size: 13 }],
  ['place-date', { size: 13, italic: true }],
  ['title', { size: 14, bold: true }],
  ['subject', { size: 14, bold: true }],
  ['paragraph', { size: 14, align: 'justify', indented: true, after: 6 }],
  ['recipients-label', { size: 12, bold: true, italic: true }],
  ['recipients-line', { size: 11 }],
  ['authority', { size: 14, bold: true }],
  ['signatory', { size: 14, bold: true }],
  ['appendix-number', { size: 14, bold: true, align: 'center' }],
  ['appendix-title', { size: 13, bold: true }],
  ['appendix-reference', { size: 13, italic: true }],
  ['page-number', { size: 13, align: 'center' }],
])('%s looks as the decree says', (look, definition) => {
  expect(LOOKS[look]).toMatchObject(definition);
});

test('line spacing is from 1 to 1,5', () => {
  for (const { lines = 1 } of Object.values(LOOKS)) {
    expect(lines).toBeGreaterThanOrEqual(1);
    expect(lines).toBeLessThanOrEqual(1.5);
  }
});
