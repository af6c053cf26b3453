import { LETTER, WORD_END, WORD_START } from '../letter';
import { COUNT_NOUNS } from './count-nouns';
import { type Likely, lastWords } from './digit-run';
import { NUMBER_WORDS } from './number-words';

/** Where a figure stands in folded text; it is tried (`y`) where a run of digits begins. */
export interface FigurePattern {
  readonly pattern: RegExp;
  readonly likely: Likely;
}

/** `7.000`, `7 000`, `58,6`, `58.6`, `02`; not a part of a longer run of digits, dots and commas. */
const DIGITS = '(?:[1-9]\\d{0,2}(?: \\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*)';
const START = `(?=\\d)(?<![${LETTER}\\d]|\\d[.,:/])`;
const NOUN = `(?: ?\\)?[ ]?(?<noun>${COUNT_NOUNS})${WORD_END})`;
const WORDS = `(?:${NUMBER_WORDS.join('|')})(?: (?:${NUMBER_WORDS.join('|')}))*`;

const WHOLE = '\\d+(?:\\.\\d{3})*(?:,\\d+)?';

const at = (body: string, likely: Likely): FigurePattern => ({ pattern: new RegExp(START + body, 'y'), likely });
/** The number ends in its first run of digits, and one of these follows; or it goes on. */
const endsBefore =
  (characters: string): Likely =>
  ({ after, beyond }) =>
    characters.includes(beyond) || '.,'.includes(after) || (beyond >= '0' && beyond <= '9');

/** 26/42 nhiệm vụ, 550/7.000 triệu đồng; without a noun where the second number can be no month. */
export const FRACTION = at(
  `(?<part>${WHOLE}) ?\\/ ?(?<whole>${WHOLE})(?![\\d/]|[.,]\\d)(?:${NOUN}| (?<unit>tỷ|triệu|nghìn|ngàn) đồng(?![${LETTER}]))?`,
  endsBefore('/'),
);

/** 02 - 05 */
export const RANGE = at(`\\d+(?:[.,]\\d+)*%? ?[-–—] ?\\d+(?:[.,]\\d+)*(?!\\d)`, endsBefore('%-–—'));

export const PERCENT = at(`(?<number>${DIGITS}) ?(?:%|phần trăm(?![${LETTER}]))`, endsBefore('%p'));

/** The currency's unit, with its power of ten in millions of đồng. */
export const MONEY = at(
  `(?<number>${DIGITS}) ?(?<unit>tỷ|triệu|nghìn|ngàn)? ?(?:đồng|vnđ|vnd)(?![${LETTER}])`,
  // Two spaces may stand before the currency, but text has never two.
  endsBefore('tnđv'),
);

export const COUNT = at(`(?<number>${DIGITS})(?:${NOUN}|${WORD_END})`, () => true);

export const IN_WORDS = new RegExp(
  `${WORD_START}(?<number>${WORDS})(?: \\((?<digits>\\d+)\\))? (?:(?<noun>${COUNT_NOUNS})|(?<percent>phần trăm))${WORD_END}`,
  'g',
);

const HEDGES =
  'hơn|gần|khoảng|trên|dưới|ít nhất|tối thiểu|tối đa|không quá|chưa đến|chưa tới|xấp xỉ|ước|chừng|độ|từ|đến|tăng|tăng thêm|giảm|thêm|vượt|phấn đấu|phấn đấu đạt|chỉ tiêu|chỉ tiêu giao';
const HEDGE_THEN = 'là|được';

/** Words before a number that leave open how much it is, or say that it is a difference or a target. */
export const HEDGE_BEFORE = new RegExp(`(?<=(?:^|[^${LETTER}])(?:${HEDGES})(?: (?:${HEDGE_THEN}))? )$`);

/** The word right before such a number. */
export const LAST_OF_HEDGE: ReadonlySet<string> = lastWords(`${HEDGES}|${HEDGE_THEN}`);

/** Words after it that do. */
export const HEDGE_AFTER = new RegExp(`^(?: [${LETTER}%]+){0,3} (?:trở lên|trở xuống)(?![${LETTER}])`);
