import { LETTER, WORD_END, WORD_START } from '../letter';
import { COUNT_NOUNS } from './count-nouns';
import { followedBy, lastWords, type Likely } from './digit-run';
import type { OtherKind } from './number-in-text';

/** Where a number that is no figure stands in folded text; the whole match, which begins with a digit, is taken. */
export interface OtherNumberPattern {
  readonly kind: OtherKind;
  readonly pattern: RegExp;
  readonly likely: Likely;
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
const STANDARDS = 'iso|iec|tcvn|tvcn|qcvn';
const STANDARD_WORDS = lastWords(STANDARDS);
const PHONES = 'điện thoại|đt|sđt|hotline|đường dây nóng|zalo|fax|số máy';
const LIST = `(?:(?:, ?| và | và mức độ | và phụ lục |[-–/]| đến | đến phụ lục | hoặc )\\d{1,2}(?:\\.\\d+)*${NO_FIGURE})*`;

/** Every pattern is tried where a run of digits begins (`y`) and what stands around it makes a match likely. */
const at = (kind: OtherKind, before: string, body: string, likely: Likely): OtherNumberPattern => ({
  kind,
  pattern: new RegExp(`(?=\\d)${before}(?:${body})`, 'y'),
  likely,
});
/** Right after words, or after these and one of `then`. */
const after = (kind: OtherKind, words: string, body: string, then?: string): OtherNumberPattern => {
  const last = lastWords(then === undefined ? words : `${words}|${then}`);
  const more = then === undefined ? '' : `(?: (?:${then}))?`;
  return at(kind, `(?<=${WORD_START}(?:${words})${more} )`, body, ({ word }) => word !== '' && last.has(word));
};
const alone = (kind: OtherKind, body: string, likely: Likely): OtherNumberPattern => at(kind, WORD_START, body, likely);

const isYear: Likely = ({ length, first }) => length === 4 && (first === '1' || first === '2');
/** Of a phone number, seven digits and more with spaces, dots and dashes between. */
const goesOn: Likely = ({ length, after: next, beyond }) =>
  length > 6 || (' .-'.includes(next) && '0123456789 .-'.includes(beyond));
const SECOND_DAY = '/.-';
const DASHES = '-–—';

/** In the order in which they are tried; what one has taken is closed to those below it. */
export const otherNumberPatterns: readonly OtherNumberPattern[] = Object.freeze([
  at('name', '(?<=(?:https?:\\/\\/|www\\.|@)[^\\s)]{0,120})', '\\d+', ({ before }) => !' )\n'.includes(before)),
  at('name', '', '\\d+(?=[^\\s()]{0,60}@)', ({ after: next }) => !' ()\n'.includes(next)),
  at(
    'standard',
    `(?<=${WORD_START}(?:${STANDARDS})(?:[ /-](?:iso|iec|tcvn))*[ :]*)`,
    '\\d[\\d.:/-]*\\d',
    ({ before, word }) => before !== '' && (word === '' || STANDARD_WORDS.has(word)),
  ),
  // 191/KH-UBND, 01/2022/NQ-HĐND
  alone(
    'document',
    `\\d+[a-zđ]?(?:\\/${YEAR})? ?\\/ ?[${LETTER}][${LETTER}\\d]*(?:[-/.][${LETTER}][${LETTER}\\d]*)*`,
    ({ after: next, beyond }) => beyond === '/' || (next >= 'a' && next <= 'z') || next === 'đ',
  ),
  after('document', DOCUMENTS, `\\d+(?:\\/${YEAR})?${NO_FIGURE}`, 'số'),
  alone('term', `${YEAR} ?[-–—] ?${YEAR}${WORD_END}`, followedBy(DASHES)),
  // 30 tháng 12 năm 2021; cut by the end of a page: 27 tháng | 01 năm 2022
  after('date', 'ngày|mùng', `${DAY} tháng(?: ${MONTH}(?:(?: năm|,|\\/) ?${YEAR})?)?${WORD_END}`, 'mùng'),
  at('date', '(?<=^)', `${MONTH} năm ${YEAR}`, ({ start }) => start === 0),
  alone('date', `${DAY} ?[/.-] ?${MONTH} ?[/.-] ?(?:${YEAR}|\\d\\d)${WORD_END}(?![.,/-]\\d)`, followedBy(SECOND_DAY)),
  after('date', 'ngày|hôm', `${DAY}(?: ?[/-] ?${MONTH})?${WORD_END}(?! ?%)`),
  alone('date', `${MONTH}\\/${YEAR}${WORD_END}`, followedBy('/')),
  after('date', 'tháng', `${MONTH}(?: năm ${YEAR})?${NO_FIGURE}`),
  alone('date', `${DAY}\\/${MONTH}${WORD_END}(?!\\/)${NO_NOUN}`, followedBy('/')),
  after('period', 'quý', `[1-4]${WORD_END}(?: ?[/-] ?${YEAR})?`),
  at(
    'period',
    `(?<=${WORD_START}(?:quý|kỳ) i[iv]* ?[/-]? ?)`,
    YEAR,
    ({ length, before, word }) =>
      length >= 4 && '/-iv '.includes(before) && (word === '' || 'iv'.includes(word.slice(-1))),
  ),
  alone(
    'period',
    `\\d{1,2} tháng(?: (?:đầu|cuối) năm(?: ${YEAR})?|(?: năm|\\/) ?${YEAR})?${WORD_END}`,
    followedBy('t'),
  ),
  after('year', 'năm', `${YEAR}${WORD_END}(?![.,]\\d)`),
  alone('time', `\\d{1,2}(?::\\d\\d|h\\d{0,2}|g\\d\\d| giờ(?: \\d{1,2}(?: phút)?)?)${WORD_END}`, followedBy(':hg')),
  at('phone', `(?<![${LETTER}\\d])`, `(?:84|0)\\d{1,3}(?:[ .-]?\\d{3,4}){2}${WORD_END}`, goesOn),
  at('phone', `(?<=${WORD_START}(?:${PHONES})(?: số)?:? )`, '\\d[\\d .-]{5,}\\d', goesOn),
  alone('phone', `0\\d{8,10}${WORD_END}`, goesOn),
  after('reference', NUMBERED, `\\d+(?:\\.\\d+)*${LIST}${WORD_END}(?! ?%)`, 'số|thứ'),
  after('reference', SOMETIMES_NUMBERED, `\\d+${NO_FIGURE}`, 'số|thứ'),
  after('name', 'xã số|phường số|thị trấn số|quận số|huyện số', '\\d+'),
  alone(
    'name',
    `\\d+ (?:cấp(?! (?:phép|mới|giấy|lại))|không \\d+ có|không|xin|luôn|tại chỗ|trong 1|biết|rõ|tăng|giảm|nhất|cùng)${WORD_END}`,
    followedBy('ckxltbrgn'),
  ),
  at(
    'marker',
    '(?<=(?:^|\\n)[-+*•·]? ?\\(?)',
    '\\d{1,2}(?:\\.\\d{1,2})*(?:[.)](?= )|[.)]$)',
    ({ after: next, word }) => '.)'.includes(next) && word === '',
  ),
  at('marker', '(?<=[;:,.] \\()', `\\d{1,2}\\)(?= [${LETTER}])`, ({ before }) => before === '('),
  alone('year', `${YEAR}${WORD_END}(?![.,]\\d)${NO_FIGURE}`, isYear),
  // Covid-19, wifi6, 5G
  at('name', `(?<=[${LETTER}]-?)`, `\\d[${LETTER}\\d]*`, ({ before }) => before !== ' '),
]);
