import { LETTER, WORD_END, WORD_START } from '../letter';
import { COUNT_NOUNS } from './count-nouns';
import { NUMBER_WORDS } from './number-words';

/** `7.000`, `7 000`, `58,6`, `58.6`, `02`; not a part of a longer run of digits, dots and commas. */
const DIGITS = '(?:[1-9]\\d{0,2}(?: \\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*)';
const START = `(?=\\d)(?<![${LETTER}\\d]|\\d[.,:/])`;
const NOUN = `(?: ?\\)?[ ]?(?<noun>${COUNT_NOUNS})${WORD_END})`;
const WORDS = `(?:${NUMBER_WORDS.join('|')})(?: (?:${NUMBER_WORDS.join('|')}))*`;

const WHOLE = '\\d+(?:\\.\\d{3})*(?:,\\d+)?';

/** 26/42 nhiệm vụ, 550/7.000 triệu đồng; without a noun where the second number can be no month. */
export const FRACTION = new RegExp(
  `${START}(?<part>${WHOLE}) ?\\/ ?(?<whole>${WHOLE})(?![\\d/]|[.,]\\d)(?:${NOUN}| (?<unit>tỷ|triệu|nghìn|ngàn) đồng(?![${LETTER}]))?`,
  'y',
);

/** 02 - 05 */
export const RANGE = new RegExp(`${START}\\d+(?:[.,]\\d+)*%? ?[-–—] ?\\d+(?:[.,]\\d+)*(?!\\d)`, 'y');

export const PERCENT = new RegExp(`${START}(?<number>${DIGITS}) ?(?:%|phần trăm(?![${LETTER}]))`, 'y');

/** The currency's unit, with its power of ten in millions of đồng. */
export const MONEY = new RegExp(
  `${START}(?<number>${DIGITS}) ?(?<unit>tỷ|triệu|nghìn|ngàn)? ?(?:đồng|vnđ|vnd)(?![${LETTER}])`,
  'y',
);

export const COUNT = new RegExp(`${START}(?<number>${DIGITS})(?:${NOUN}|${WORD_END})`, 'y');

export const IN_WORDS = new RegExp(
  `${WORD_START}(?<number>${WORDS})(?: \\((?<digits>\\d+)\\))? (?:(?<noun>${COUNT_NOUNS})|(?<percent>phần trăm))${WORD_END}`,
  'g',
);

/** Words before a number that leave open how much it is, or say that it is a difference or a target. */
export const HEDGE_BEFORE = new RegExp(
  `(?:^|[^${LETTER}])(?:hơn|gần|khoảng|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|chưa đến|chưa tới|xấp xỉ|ước|chừng|độ|từ|đến|tăng|tăng thêm|giảm|thêm|vượt|phấn đấu(?: đạt)?|chỉ tiêu(?: giao)?)(?: là| được)? $`,
);

/** Words after it that do. */
export const HEDGE_AFTER = new RegExp(`^(?: [${LETTER}%]+){0,3} (?:trở lên|trở xuống)(?![${LETTER}])`);
