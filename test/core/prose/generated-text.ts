import fc from 'fast-check';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import { COUNT_NOUNS } from '../../../src/core/prose/read-numbers/count-nouns';

/** What numbers, periods and comparisons are made of, and what no report should hold. */
const PIECES: readonly string[] = [
  ...'% ( ) , ; . / - – : @ … \n \u00a0 ½ ² Ⅳ １２ e\u0301 İ #'.split(' '),
  ...'năm|quý|quý IV|quý 3/2022|kỳ i/2022|tháng|9 tháng đầu năm|sáu tháng|ngày|ngày 5 tháng 4 năm 2022|mùng|hôm'.split(
    '|',
  ),
  ...'số|thứ|Phụ lục|các phụ lục kèm theo|mức độ|mức độ 3|Điều|điểm a|mục|đợt|lần thứ|khóa|giai đoạn|phần|một phần'.split(
    '|',
  ),
  ...'Kế hoạch số|Quyết định|191/KH-UBND|01/2022/NQ-HĐND|12/5/2022|14/9|2021-2025|ISO|ISO 9001:2015|tcvn iso'.split(
    '|',
  ),
  ...'www.|https://|điện thoại:|đường dây nóng|0912 345 678|84 912 345 678|18h30|giờ|h|g|5G|Covid-|cấp|không|xin|cùng'.split(
    '|',
  ),
  ...'hơn|khoảng|tăng thêm|chỉ tiêu giao là|trở lên|trong đó trở xuống|so với|cùng kỳ|quý trước|trước đó'.split('|'),
  ...'triệu đồng|tỷ|đồng|vnđ|phần trăm|chiếm tỷ lệ|gồm|hai mươi|một trăm|năm mươi (50)|26/42|6.780|7 000|58,6%'.split(
    '|',
  ),
  ...'Uỷ ban|hoá|thuỷ|tỉ lệ|quí|kì|lí|Hoà|quý|tỷ lệ|ủy|Hòa|TM.|TP.|Đ/c|1.|a)|(1)|+ '.split('|'),
  ...COUNT_NOUNS.split('|'),
];

const digits = fc.oneof(
  fc.nat(99).map(String),
  fc.nat(9).map((digit) => `0${digit}`),
  fc.integer({ min: 1990, max: 2060 }).map(String),
  fc.nat(99_999).map(String),
  fc.constantFrom('0912345678', '84912345678', '1.000', '7,5', '3', '4', '12'),
);

const words = sampleParagraphs.flatMap(({ text }) => text.split(' '));

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...words) },
  { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 4, arbitrary: digits },
);

const pieces = fc
  .tuple(
    fc.constantFrom('', '', '', '01 năm 2022 ', '- 2. ', '(3) '),
    fc.array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', ' ', '', '  ')), { maxLength: 30 }),
  )
  .map((all) => all.flat(2).join(''));

/** A sentence of a report in which some words are others. */
const altered = fc
  .tuple(fc.constantFrom(...sampleParagraphs), fc.array(fc.tuple(fc.nat(80), piece), { maxLength: 4 }))
  .map(([{ text }, changes]) => {
    const all = text.split(' ');
    for (const [at, word] of changes) all[at % all.length] = word;
    return all.join(' ');
  });

/** Texts like those of reports, with numbers and words where none should be. */
export const generatedText: fc.Arbitrary<string> = fc.oneof(pieces, altered);
