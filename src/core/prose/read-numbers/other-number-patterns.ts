import { LETTER, WORD_END, WORD_START } from '../letter';
import { COUNT_NOUNS } from './count-nouns';
import type { OtherKind } from './number-in-text';

/** Where a number that is no figure stands in folded text; the whole match, which begins with a digit, is taken. */
export interface OtherNumberPattern {
  readonly kind: OtherKind;
  readonly pattern: RegExp;
}

const YEAR = '(?:19|20)\\d\\d';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?:0?[1-9]|1[0-2])';
const NO_NOUN = `(?! ?(?:${COUNT_NOUNS})${WORD_END})`;
const NO_FIGURE = `(?! ?(?:%|\\d|[.,]\\d))${NO_NOUN}`;
const DOCUMENTS =
  'kế hoạch|quyết định|nghị định|nghị quyết|thông tư|thông báo|công văn|chỉ thị|báo cáo|tờ trình|hướng dẫn|luật|pháp lệnh|văn bản|đề án|chương trình|kết luận|giấy mời|công điện|quy chế';
/** What is told apart by numbers and not counted. */
const NUMBERED = 'phụ lục|mức độ|cấp độ|điều|khoản|điểm [a-z]|mục|chương';
const SOMETIMES_NUMBERED =
  'đối tượng|giai đoạn|phiên bản|lần thứ|lần|đợt|thứ|hạng|khóa|tổ|thôn|ấp|bản|khu phố|khu vực|vùng|quốc lộ|tỉnh lộ|đường|nhóm|loại|tiêu chí|chỉ số|biểu|mẫu|bảng|hình|trang|tiết|tập|số thứ tự|(?<!một )phần';
const PHONES = 'điện thoại|đt|sđt|hotline|đường dây nóng|zalo|fax|số máy';
const LIST = `(?:(?:, ?| và | và mức độ | và phụ lục |[-–/]| đến | đến phụ lục | hoặc )\\d{1,2}(?:\\.\\d+)*${NO_FIGURE})*`;

/** Every pattern is tried where a run of digits begins and nowhere else (`y`): these are few. */
const at = (kind: OtherKind, before: string, body: string): OtherNumberPattern => ({
  kind,
  pattern: new RegExp(`(?=\\d)${before}(?:${body})`, 'y'),
});
const after = (kind: OtherKind, words: string, body: string): OtherNumberPattern =>
  at(kind, `(?<=${WORD_START}(?:${words}) )`, body);
const alone = (kind: OtherKind, body: string): OtherNumberPattern => at(kind, WORD_START, body);

/** In the order in which they are tried; what one has taken is closed to those below it. */
export const otherNumberPatterns: readonly OtherNumberPattern[] = Object.freeze([
  at('name', '(?<=(?:https?:\\/\\/|www\\.|@)[^\\s)]{0,120})', '\\d+'),
  at('name', '', '\\d+(?=[^\\s()]{0,60}@)'),
  at('standard', `(?<=${WORD_START}(?:iso|iec|tcvn|tvcn|qcvn)(?:[ /-](?:iso|iec|tcvn))*[ :]*)`, '\\d[\\d.:/-]*\\d'),
  // 191/KH-UBND, 01/2022/NQ-HĐND
  alone('document', `\\d+[a-zđ]?(?:\\/${YEAR})? ?\\/ ?[${LETTER}][${LETTER}\\d]*(?:[-/.][${LETTER}][${LETTER}\\d]*)*`),
  after('document', `(?:${DOCUMENTS})(?: số)?`, `\\d+(?:\\/${YEAR})?${NO_FIGURE}`),
  alone('term', `${YEAR} ?[-–—] ?${YEAR}${WORD_END}`),
  // 30 tháng 12 năm 2021; cut by the end of a page: 27 tháng | 01 năm 2022
  after('date', '(?:ngày|mùng)(?: mùng)?', `${DAY} tháng(?: ${MONTH}(?:(?: năm|,|\\/) ?${YEAR})?)?${WORD_END}`),
  at('date', '(?<=^)', `${MONTH} năm ${YEAR}`),
  alone('date', `${DAY} ?[/.-] ?${MONTH} ?[/.-] ?(?:${YEAR}|\\d\\d)${WORD_END}(?![.,/-]\\d)`),
  after('date', 'ngày|hôm', `${DAY}(?: ?[/-] ?${MONTH})?${WORD_END}(?! ?%)`),
  alone('date', `${MONTH}\\/${YEAR}${WORD_END}`),
  after('date', 'tháng', `${MONTH}(?: năm ${YEAR})?${NO_FIGURE}`),
  alone('date', `${DAY}\\/${MONTH}${WORD_END}(?!\\/)${NO_NOUN}`),
  after('period', 'quý', `[1-4]${WORD_END}(?: ?[/-] ?${YEAR})?`),
  at('period', `(?<=${WORD_START}(?:quý|kỳ) i[iv]* ?[/-]? ?)`, YEAR),
  alone('period', `\\d{1,2} tháng(?: (?:đầu|cuối) năm(?: ${YEAR})?|(?: năm|\\/) ?${YEAR})?${WORD_END}`),
  after('year', 'năm', `${YEAR}${WORD_END}(?![.,]\\d)`),
  alone('time', `\\d{1,2}(?::\\d\\d|h\\d{0,2}|g\\d\\d| giờ(?: \\d{1,2}(?: phút)?)?)${WORD_END}`),
  at('phone', `(?<![${LETTER}\\d])`, `(?:84|0)\\d{1,3}(?:[ .-]?\\d{3,4}){2}${WORD_END}`),
  at('phone', `(?<=${WORD_START}(?:${PHONES})(?: số)?:? )`, '\\d[\\d .-]{5,}\\d'),
  alone('phone', `0\\d{8,10}${WORD_END}`),
  after('reference', `(?:${NUMBERED})(?: số| thứ)?`, `\\d+(?:\\.\\d+)*${LIST}${WORD_END}(?! ?%)`),
  after('reference', `(?:${SOMETIMES_NUMBERED})(?: số| thứ)?`, `\\d+${NO_FIGURE}`),
  after('name', '(?:xã|phường|thị trấn|quận|huyện) số', '\\d+'),
  alone(
    'name',
    `\\d+ (?:cấp(?! (?:phép|mới|giấy|lại))|không \\d+ có|không|xin|luôn|tại chỗ|trong 1|biết|rõ|tăng|giảm|nhất|cùng)${WORD_END}`,
  ),
  at('marker', '(?<=(?:^|\\n)[-+*•·]? ?\\(?)', '\\d{1,2}(?:\\.\\d{1,2})*(?:[.)](?= )|[.)]$)'),
  at('marker', '(?<=[;:,.] \\()', `\\d{1,2}\\)(?= [${LETTER}])`),
  alone('year', `${YEAR}${WORD_END}(?![.,]\\d)${NO_FIGURE}`),
  // Covid-19, wifi6, 5G
  at('name', `(?<=[${LETTER}]-?)`, `\\d[${LETTER}\\d]*`),
]);
