import { LETTER, WORD_END, WORD_START } from '../letter';
import { COUNT_NOUNS } from './count-nouns';
import { type Around, lastWords } from './likelihood';
import type { FigureKind } from './number-in-text';
import { NUMBER_WORDS } from './number-words';

/** Where a figure stands in folded text; it is tried (`y`) where a run of digits begins. A range is none after all. */
export interface FigurePattern {
  readonly kind: FigureKind | 'fraction' | 'range';
  readonly pattern: RegExp;
  readonly around: Around;
}

/** `7.000`, `7 000`, `58,6`, `58.6`, `02`; not a part of a longer run of digits, dots and commas. */
const DIGITS = '(?:[1-9]\\d{0,2}(?: \\d{3})+(?!\\d)|\\d+(?:[.,]\\d+)*)';
const START = `(?=\\d)(?<![${LETTER}\\d]|\\d[.,:/])`;
const NOUN = `(?: ?\\)?[ ]?(?<noun>${COUNT_NOUNS})${WORD_END})`;
const WORDS = `(?:${NUMBER_WORDS.join('|')})(?: (?:${NUMBER_WORDS.join('|')}))*`;

const WHOLE = '\\d+(?:\\.\\d{3})*(?:,\\d+)?';

const at = (
  kind: FigurePattern['kind'],
  body: string,
  beyond?: string,
  next: readonly string[] = [],
): FigurePattern => ({
  kind,
  pattern: new RegExp(START + body, 'y'),
  // Or the number goes on with another run of digits, or a sign stands there.
  around: beyond === undefined ? {} : { beyond: `.,0123456789${beyond}`, next: new Set([...next, '']) },
});

/** In the order in which they are tried. */
export const figurePatterns: readonly FigurePattern[] = Object.freeze([
  // 26/42 nhiệm vụ, 550/7.000 triệu đồng; without a noun where the second number can be no month
  at(
    'fraction',
    `(?<part>${WHOLE}) ?\\/ ?(?<whole>${WHOLE})(?![\\d/]|[.,]\\d)(?:${NOUN}| (?<unit>tỷ|triệu|nghìn|ngàn) đồng(?![${LETTER}]))?`,
    '/',
  ),
  // 02 - 05
  at('range', `\\d+(?:[.,]\\d+)*%? ?[-–—] ?\\d+(?:[.,]\\d+)*(?!\\d)`, '%-–—'),
  at('percent', `(?<number>${DIGITS}) ?(?:%|phần trăm(?![${LETTER}]))`, '%p', ['phần']),
  at('money', `(?<number>${DIGITS}) ?(?<unit>tỷ|triệu|nghìn|ngàn)? ?(?:đồng|vnđ|vnd)(?![${LETTER}])`, 'tnđv', [
    'tỷ',
    'triệu',
    'nghìn',
    'ngàn',
    'đồng',
    'vnđ',
    'vnd',
  ]),
  at('count', `(?<number>${DIGITS})(?:${NOUN}|${WORD_END})`),
]);

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
