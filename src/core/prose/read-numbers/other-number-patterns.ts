import { LETTER, WORD_END, WORD_START } from '../letter';
import { COUNT_NOUNS } from './count-nouns';
import type { OtherKind } from './number-in-text';

/** Where a number that is no figure stands in folded text; the whole match is taken. */
export interface OtherNumberPattern {
  readonly kind: OtherKind;
  readonly pattern: RegExp;
}

const YEAR = '(?:19|20)\\d\\d';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const NO_FIGURE_AFTER = `(?! ?(?:%|\\d|[.,]\\d|(?:${COUNT_NOUNS})${WORD_END}))`;
const DOCUMENTS =
  'kế hoạch|quyết định|nghị định|nghị quyết|thông tư|thông báo|công văn|chỉ thị|báo cáo|tờ trình|hướng dẫn|luật|pháp lệnh|văn bản|đề án|chương trình|kết luận|giấy mời|công điện|quy chế';
/** What is told apart by numbers and not counted. */
const STRONG_REFERENCES = 'phụ lục|mức độ|cấp độ|điều|khoản|điểm [a-z]|mục|chương';
const REFERENCES =
  'đối tượng|giai đoạn|phiên bản|lần thứ|lần|đợt|thứ|hạng|khóa|tổ|thôn|ấp|bản|khu phố|khu vực|vùng|quốc lộ|tỉnh lộ|đường|nhóm|loại|tiêu chí|chỉ số|biểu|mẫu|bảng|hình|trang|tiết|tập|số thứ tự|(?<!một )phần';

const row = (kind: OtherKind, source: string): OtherNumberPattern => ({ kind, pattern: new RegExp(source, 'g') });

/** In the order in which they are tried; what one has taken is closed to those below it. */
export const otherNumberPatterns: readonly OtherNumberPattern[] = Object.freeze([
  row('name', '(?:https?:\\/\\/|www\\.)[^\\s)>”"]+|[^\\s(]+@[^\\s)]+'),
  row('standard', `${WORD_START}(?:iso|iec|tcvn|tvcn|qcvn)(?:[ /-](?:iso|iec|tcvn))*[ :]*\\d[\\d.:/-]*\\d`),
  // 191/KH-UBND, 01/2022/NQ-HĐND, 85/KH-UBND
  row(
    'document',
    `${WORD_START}(?:số )?\\d+[a-zđ]?(?:\\/${YEAR})? ?\\/ ?[${LETTER}][${LETTER}\\d]*(?:[-/.][${LETTER}][${LETTER}\\d]*)*`,
  ),
  row('document', `${WORD_START}(?:${DOCUMENTS})(?: số)? \\d+(?:\\/${YEAR})?${NO_FIGURE_AFTER}`),
  row('term', `${WORD_START}(?:nhiệm kỳ|giai đoạn|khóa) ${YEAR} ?[-–—] ?${YEAR}`),
  row('term', `${WORD_START}${YEAR} ?[-–—] ?${YEAR}${WORD_END}`),
  // ngày 30 tháng 12 năm 2021, also cut by the end of a page
  row(
    'date',
    `${WORD_START}(?:ngày|mùng)(?: mùng)? ${DAY} tháng(?: ${MONTH}(?:(?: năm|,|\\/) ?${YEAR})?)?${WORD_END}|^${MONTH} năm ${YEAR}`,
  ),
  row('date', `${WORD_START}${DAY} ?[/.-] ?${MONTH} ?[/.-] ?(?:${YEAR}|\\d\\d)${WORD_END}(?![.,/-]\\d)`),
  row('date', `${WORD_START}(?:ngày|hôm) ${DAY}(?: ?[/-] ?${MONTH})?${WORD_END}(?! ?%)`),
  row(
    'date',
    `${WORD_START}(?:tháng )?${MONTH}\\/${YEAR}${WORD_END}|${WORD_START}tháng ${MONTH}(?: năm ${YEAR})?${NO_FIGURE_AFTER}`,
  ),
  row('date', `${WORD_START}${DAY}\\/${MONTH}${WORD_END}(?!\\/)(?! ?(?:${COUNT_NOUNS})${WORD_END})`),
  row('period', `${WORD_START}quý [1-4]${WORD_END}(?: ?[/-] ?${YEAR})?|${WORD_START}(?:quý|kỳ) i[iv]* ?[/-]? ?${YEAR}`),
  row('period', `${WORD_START}\\d{1,2} tháng(?: (?:đầu|cuối) năm(?: ${YEAR})?|(?: năm|\\/) ?${YEAR})?${WORD_END}`),
  row('year', `${WORD_START}năm ${YEAR}${WORD_END}(?![.,]\\d)`),
  row('time', `${WORD_START}\\d{1,2}(?::\\d\\d|h\\d{0,2}|g\\d\\d| giờ(?: \\d{1,2}(?: phút)?)?)${WORD_END}`),
  row('phone', `${WORD_START}(?:\\+84|0)\\d{1,3}(?:[ .-]?\\d{3,4}){2}${WORD_END}`),
  row(
    'phone',
    `${WORD_START}(?:điện thoại|đt|sđt|hotline|đường dây nóng|zalo|fax|số máy)(?: số)?:? [\\d][\\d .-]{5,}\\d`,
  ),
  row('phone', `${WORD_START}0\\d{8,10}${WORD_END}`),
  row(
    'reference',
    `${WORD_START}(?:${STRONG_REFERENCES})(?: số| thứ)? \\d+(?:\\.\\d+)*(?:(?:, ?| và | và mức độ | và phụ lục |[-–/]| đến | đến phụ lục | hoặc )\\d{1,2}(?:\\.\\d+)*${NO_FIGURE_AFTER})*${WORD_END}(?! ?%)`,
  ),
  row('reference', `${WORD_START}(?:${REFERENCES})(?: số| thứ)? \\d+${NO_FIGURE_AFTER}`),
  row('name', `${WORD_START}(?:xã|phường|thị trấn|quận|huyện) số \\d+`),
  row(
    'name',
    `${WORD_START}\\d+ (?:cấp(?! (?:phép|mới|giấy|lại))|không \\d+ có|xin|luôn|tại chỗ|trong 1|biết|rõ|tăng|giảm|nhất|cùng)${WORD_END}|${WORD_START}\\d+ không${WORD_END}`,
  ),
  row('marker', `(?<=^[-+*•·]? ?|\\n[-+*•·]? ?)\\(?\\d{1,2}(?:\\.\\d{1,2})*(?:[.)](?= )|[.)]$)`),
  row('marker', `(?<=[;:,.] )\\(\\d{1,2}\\)(?= [${LETTER}])`),
  row('year', `${WORD_START}${YEAR}${WORD_END}(?![.,]\\d)${NO_FIGURE_AFTER}`),
  // Covid-19, wifi6, A4, 5G
  row('name', `(?<=[${LETTER}]-?)\\d[${LETTER}\\d]*`),
]);
