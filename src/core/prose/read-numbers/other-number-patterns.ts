import { LETTER, WORD_END, WORD_START } from '../letter';
import { COUNT_NOUNS } from './count-nouns';
import { type Around, lastWords } from './likelihood';
import type { OtherKind } from './number-in-text';

/** Where a number that is no figure stands in folded text; the whole match, which begins with a digit, is taken. */
export interface OtherNumberPattern {
  readonly kind: OtherKind;
  readonly pattern: RegExp;
  readonly around: Around;
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
const PHONES = 'điện thoại|đt|sđt|hotline|đường dây nóng|zalo|fax|số máy';
const LIST = `(?:(?:, ?| và | và mức độ | và phụ lục |[-–/]| đến | đến phụ lục | hoặc )\\d{1,2}(?:\\.\\d+)*${NO_FIGURE})*`;

/** Every pattern is tried where a run of digits begins (`y`) and what stands around that lets it match. */
const at = (kind: OtherKind, before: string, body: string, around: Around): OtherNumberPattern => ({
  kind,
  pattern: new RegExp(`(?=\\d)${before}(?:${body})`, 'y'),
  around,
});
/** Right after words, or after these and one of `then`. */
const after = (kind: OtherKind, words: string, body: string, then?: string): OtherNumberPattern => {
  const last = lastWords(then === undefined ? words : `${words}|${then}`);
  const more = then === undefined ? '' : `(?: (?:${then}))?`;
  return at(kind, `(?<=${WORD_START}(?:${words})${more} )`, body, { words: last, before: '' });
};
const alone = (kind: OtherKind, body: string, around: Around): OtherNumberPattern => at(kind, WORD_START, body, around);

const A_TO_Z = 'abcdefghijklmnopqrstuvwxyz';
const DASHES = '-–—';
const OF_DATES = '/.-';
/** Days, months and hours. */
const OF_DAYS: Around = { most: 2 };
const OF_YEARS: Around = { first: '12', digits: 4 };
const NOT_AFTER_SPACE: Around = { words: new Set() };
const NO_WORD = '';

/** In the order in which they are tried; what one has taken is closed to those below it. */
export const otherNumberPatterns: readonly OtherNumberPattern[] = Object.freeze([
  at('name', '(?<=(?:https?:\\/\\/|www\\.|@)[^\\s)]{0,120})', '\\d+', {
    ...NOT_AFTER_SPACE,
    somewhere: ['://', 'www.', '@'],
  }),
  at('name', '', '\\d+(?=[^\\s()]{0,60}@)', { somewhere: ['@'] }),
  at('standard', `(?<=${WORD_START}(?:${STANDARDS})(?:[ /-](?:iso|iec|tcvn))*[ :]*)`, '\\d[\\d.:/-]*\\d', {
    words: new Set([...lastWords(STANDARDS), NO_WORD]),
    before: 'ocn:',
    somewhere: ['iso', 'iec', 'cvn'],
  }),
  // 191/KH-UBND, 01/2022/NQ-HĐND
  alone('document', `\\d+[a-zđ]?(?:\\/${YEAR})? ?\\/ ?[${LETTER}][${LETTER}\\d]*(?:[-/.][${LETTER}][${LETTER}\\d]*)*`, {
    beyond: `/đ${A_TO_Z}`,
    next: new Set([NO_WORD]),
    somewhere: ['/'],
  }),
  after('document', DOCUMENTS, `\\d+(?:\\/${YEAR})?${NO_FIGURE}`, 'số'),
  alone('term', `${YEAR} ?[-–—] ?${YEAR}${WORD_END}`, { ...OF_YEARS, beyond: DASHES }),
  // 30 tháng 12 năm 2021; cut by the end of a page: 27 tháng | 01 năm 2022
  after('date', 'ngày|mùng', `${DAY} tháng(?: ${MONTH}(?:(?: năm|,|\\/) ?${YEAR})?)?${WORD_END}`, 'mùng'),
  at('date', '(?<=^)', `${MONTH} năm ${YEAR}`, { ...OF_DAYS, ...NOT_AFTER_SPACE, before: '' }),
  alone('date', `${DAY} ?[/.-] ?${MONTH} ?[/.-] ?(?:${YEAR}|\\d\\d)${WORD_END}(?![.,/-]\\d)`, {
    ...OF_DAYS,
    beyond: OF_DATES,
  }),
  after('date', 'ngày|hôm', `${DAY}(?: ?[/-] ?${MONTH})?${WORD_END}(?! ?%)`),
  alone('date', `${MONTH}\\/${YEAR}${WORD_END}`, { ...OF_DAYS, beyond: '/' }),
  after('date', 'tháng', `${MONTH}(?: năm ${YEAR})?${NO_FIGURE}`),
  alone('date', `${DAY}\\/${MONTH}${WORD_END}(?!\\/)${NO_NOUN}`, { ...OF_DAYS, beyond: '/' }),
  after('period', 'quý', `[1-4]${WORD_END}(?: ?[/-] ?${YEAR})?`),
  at('period', `(?<=${WORD_START}(?:quý|kỳ) i[iv]* ?[/-]? ?)`, YEAR, OF_YEARS),
  alone('period', `\\d{1,2} tháng(?: (?:đầu|cuối) năm(?: ${YEAR})?|(?: năm|\\/) ?${YEAR})?${WORD_END}`, {
    ...OF_DAYS,
    beyond: 't',
    next: new Set(['tháng']),
  }),
  after('year', 'năm', `${YEAR}${WORD_END}(?![.,]\\d)`),
  alone('time', `\\d{1,2}(?::\\d\\d|h\\d{0,2}|g\\d\\d| giờ(?: \\d{1,2}(?: phút)?)?)${WORD_END}`, {
    ...OF_DAYS,
    beyond: ':hg',
    next: new Set(['giờ']),
  }),
  at('phone', `(?<![${LETTER}\\d])`, `(?:84|0)\\d{1,3}(?:[ .-]?\\d{3,4}){2}${WORD_END}`, { first: '08', digits: 2 }),
  at('phone', `(?<=${WORD_START}(?:${PHONES})(?: số)?:? )`, '\\d[\\d .-]{5,}\\d', {
    words: new Set([...lastWords(PHONES), 'số', NO_WORD]),
    before: '',
  }),
  alone('phone', `0\\d{8,10}${WORD_END}`, { first: '0', digits: 9 }),
  after('reference', NUMBERED, `\\d+(?:\\.\\d+)*${LIST}${WORD_END}(?! ?%)`, 'số|thứ'),
  after('reference', SOMETIMES_NUMBERED, `\\d+${NO_FIGURE}`, 'số|thứ'),
  after('name', 'xã số|phường số|thị trấn số|quận số|huyện số', '\\d+'),
  alone(
    'name',
    `\\d+ (?:cấp(?! (?:phép|mới|giấy|lại))|không \\d+ có|không|xin|luôn|tại chỗ|trong 1|biết|rõ|tăng|giảm|nhất|cùng)${WORD_END}`,
    {
      beyond: 'ckxltbrgn',
      next: new Set(['cấp', 'không', 'xin', 'luôn', 'tại', 'trong', 'biết', 'rõ', 'tăng', 'giảm', 'nhất', 'cùng']),
    },
  ),
  at('marker', '(?<=(?:^|\\n)[-+*•·]? ?\\(?)', '\\d{1,2}(?:\\.\\d{1,2})*(?:[.)](?= )|[.)]$)', {
    words: new Set([NO_WORD]),
    before: '\n-+*•·(',
    beyond: '.)',
  }),
  at('marker', '(?<=[;:,.] \\()', `\\d{1,2}\\)(?= [${LETTER}])`, { ...NOT_AFTER_SPACE, before: '(', beyond: ')' }),
  alone('year', `${YEAR}${WORD_END}(?![.,]\\d)${NO_FIGURE}`, OF_YEARS),
  // Covid-19, wifi6, 5G
  at('name', `(?<=[${LETTER}]-?)`, `\\d[${LETTER}\\d]*`, NOT_AFTER_SPACE),
]);
