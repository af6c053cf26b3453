import { findHeadings } from '../../../src/core/import/sections/find-headings';
import { readHeadingNumber } from '../../../src/core/import/sections/heading-number';

/** `I.1` by words, `I.1?` by number, `-` for a line that is no heading. */
function found(lines: readonly string[]): string {
  const headings = findHeadings(lines.map((text) => ({ text })));
  return lines
    .map((_, line) => {
      const heading = headings.find((each) => each.line === line);
      return heading ? heading.section + (heading.by === 'number' ? '?' : '') : '-';
    })
    .join(' ');
}

test.each([
  [
    'as the outline prints them',
    [
      'I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH CẢI CÁCH HÀNH CHÍNH',
      '1. Về kế hoạch cải cách hành chính',
      'II. KẾT QUẢ THỰC HIỆN CÔNG TÁC CẢI CÁCH HÀNH CHÍNH',
      '1. Cải cách thể chế',
    ],
    'I I.1 II II.1',
  ],
  [
    'numbered otherwise',
    [
      'PHẦN I: CÔNG TÁC CHỈ ĐẠO ĐIỀU HÀNH',
      '1/ Kế hoạch CCHC',
      '2) Tổ chức chỉ đạo',
      'Phần II - KẾT QUẢ THỰC HIỆN',
      '2.1. Thể chế',
      '2.2 Thủ tục hành chính',
    ],
    'I I.1 I.2 II II.1 II.2',
  ],
  [
    'without any number',
    [
      'CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH',
      'Về kế hoạch',
      'KẾT QUẢ THỰC HIỆN',
      'Cải cách thể chế',
      'Cải cách thủ tục hành chính',
    ],
    'I I.1 II II.1 II.2',
  ],
  [
    'with Arabic numbers and capitals for the main ones',
    ['1. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '1.1. Kế hoạch', '2. KẾT QUẢ THỰC HIỆN', '2.1. Cải cách thể chế'],
    'I I.1 II II.1',
  ],
  [
    'a heading that names another section, at its own place',
    ['II. KẾT QUẢ THỰC HIỆN', '1. Cải cách thủ tục', '2. Cải cách TTHC', '3. Cải cách bộ máy'],
    'II II.1? II.2 II.3',
  ],
  ['a number alone, without headings beside it', ['1. Một việc', '2. Hai việc'], '- -'],
  [
    'words misread by a scan',
    ['III. ĐÁNH GIÁ CHUNG', '1. Mật tích cực', '2. Hạn chê và nguyên nhân'],
    'III III.1 III.2',
  ],
  [
    'words of the programme before',
    ['II. KẾT QUẢ', '4. Xây dựng và nâng cao chất lượng đội ngũ cán bộ, công chức', '6. Hiện đại hóa hành chính'],
    '- II.4 II.6',
  ],
  [
    'items of a plan',
    ['IV. PHƯƠNG HƯỚNG, NHIỆM VỤ QUÝ IV/2022', '1. Tuyên truyền', '2. Kiểm tra', 'V. KIẾN NGHỊ'],
    'IV - - V',
  ],
  [
    'items within a section',
    ['2. Cải cách thủ tục hành chính', '1. Rà soát', '2. Niêm yết', '3. Cải cách bộ máy', '4. Chế độ công vụ'],
    'II.2 - - II.3 II.4',
  ],
  [
    'sentences that speak of a section',
    [
      'Xã đã ban hành kế hoạch cải cách hành chính.',
      'Về kiểm tra, xã đã kiểm tra 09 người.',
      'Tiếp tục cải cách thể chế theo kế hoạch của huyện',
    ],
    '- - -',
  ],
  [
    'a section twice: the first is its heading',
    ['I. CÔNG TÁC CHỈ ĐẠO, ĐIỀU HÀNH', '1. Về kế hoạch', '1. Về kế hoạch'],
    'I I.1 -',
  ],
  [
    'sections out of order: as many as keep it',
    ['V. KIẾN NGHỊ', 'III. ĐÁNH GIÁ CHUNG', 'IV. PHƯƠNG HƯỚNG'],
    '- III IV',
  ],
  ['the word that begins with V', ['Vi phạm kỷ luật không có'], '-'],
  ['nothing', [], ''],
])('%s', (_, lines, sections) => {
  expect(found(lines)).toBe(sections);
});

test('a heading’s style speaks for it where nothing else does', () => {
  const text = 'Công tác tuyên truyền, phổ biến giáo dục pháp luật về cải cách hành chính trên địa bàn xã;';
  expect(findHeadings([{ text }])).toEqual([]);
  expect(findHeadings([{ text: 'Đã tuyên truyền' }])).toEqual([]);
  expect(findHeadings([{ text: 'Đã tuyên truyền', level: 2 }]).map(({ section }) => section)).toEqual(['I.4']);
});

test.each([
  ['II. KẾT QUẢ', 'roman', 2, 'KẾT QUẢ'],
  ['Phần III: ĐÁNH GIÁ', 'roman', 3, 'ĐÁNH GIÁ'],
  ['IV/ PHƯƠNG HƯỚNG', 'roman', 4, 'PHƯƠNG HƯỚNG'],
  ['V KIẾN NGHỊ', 'roman', 5, 'KIẾN NGHỊ'],
  ['2. Cải cách', 'arabic', 2, 'Cải cách'],
  ['2) Cải cách', 'arabic', 2, 'Cải cách'],
  ['2 Cải cách', 'arabic', 2, 'Cải cách'],
  ['2.3. Bộ máy', 'deep', 3, 'Bộ máy'],
  ['II.3 Bộ máy', 'deep', 3, 'Bộ máy'],
  ['26 nhiệm vụ', 'none', 0, '26 nhiệm vụ'],
  ['01/2022 là', 'none', 0, '01/2022 là'],
  ['Vi phạm', 'none', 0, 'Vi phạm'],
  ['I', 'none', 0, 'I'],
])('the number of “%s”', (line, kind, value, rest) => {
  expect(readHeadingNumber(line)).toMatchObject({ kind, value, rest });
});
