import type { Span } from '../folded-text';
import { WORD_END, WORD_START } from '../letter';
import { mayMatch, patternsOf } from '../read-numbers/number-clues';
import { isFigure, type NumberInText } from '../read-numbers/number-in-text';
import type { TextReading } from '../read-text';
import type { PartOfYear, PeriodInText } from './period-in-text';

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const OF_YEAR = `(?: ?[/-] ?| (?:của )?(?:năm )?)${YEAR}(?!\\d|\\.\\d)`;
const MONTHS = '(?<months>0?[69]|sáu|chín)';

/** `quý III/2022`, `quý 3 năm 2022`, `quý III năm` */
const QUARTER = new RegExp(`${WORD_START}quý (?<quarter>iv|i{1,3}|[1-4])${WORD_END}(?:${OF_YEAR})?`, 'y');
/** `9 tháng đầu năm 2022`, `6 tháng cuối năm`, `9 tháng năm 2022`, `trong 9 tháng` */
const MONTHS_OF_YEAR = new RegExp(
  `${WORD_START}${MONTHS} tháng (?<end>đầu|cuối) năm(?: ${YEAR})?${WORD_END}` +
    `|(?<=${WORD_START}(?:trong|qua|sau|tính|lũy kế|báo cáo|kỳ|kết quả|tính chung)(?: cả| hết)? )(?<bare>0?[69]|sáu|chín) tháng(?:(?: năm |/)(?<of>(?:19|20)\\d\\d))?${WORD_END}`,
  'y',
);
const WHOLE_YEAR = new RegExp(`${WORD_START}năm ${YEAR}(?!\\d|[.,/-]\\d)`, 'y');

const QUARTERS: Readonly<Record<string, PartOfYear>> = Object.freeze({
  i: 'Q1',
  ii: 'Q2',
  iii: 'Q3',
  iv: 'Q4',
  '1': 'Q1',
  '2': 'Q2',
  '3': 'Q3',
  '4': 'Q4',
});

/** What of a text its periods are read by; hardly ever its numbers. */
type Read = Pick<TextReading, 'text' | 'numbers'>;

/** The periods that a text names, in order. Years within dates, document numbers and terms of office are none. */
export function readPeriods(reading: Read): readonly PeriodInText[] {
  const found = periodsFound(reading.text.folded);
  if (found.length === 0) return found;
  const others = otherNumbers(reading, Math.max(...found.map(({ end }) => end)));
  const periods: PeriodInText[] = [];
  for (const period of found) {
    const isFree = ({ start, end }: Span): boolean => end <= period.start || period.end <= start;
    if (periods.every(isFree) && others.every(isFree)) periods.push(period);
  }
  return periods.length > 1 ? periods.sort((a, b) => a.start - b.start) : periods;
}

/** What looks like a period, pattern after pattern. */
function periodsFound(folded: string): readonly PeriodInText[] {
  const found: PeriodInText[] = [];
  const add = ({ index: start, 0: { length } }: RegExpExecArray, part: PartOfYear, year: string | undefined): void => {
    found.push({ start, end: start + length, part, year: year === undefined ? undefined : Number(year) });
  };
  // Most texts name none; the words that each must hold are looked for much faster than it is.
  for (const match of matchesAt(QUARTER, folded, 'quý ')) {
    const part = QUARTERS[match.groups?.quarter ?? ''];
    if (part) add(match, part, match.groups?.year);
  }
  for (const match of matchesAt(MONTHS_OF_YEAR, folded, ' tháng', startOfMonths)) {
    const part = monthsOfYear(match.groups?.months ?? match.groups?.bare ?? '', match.groups?.end);
    if (part) add(match, part, match.groups?.year ?? match.groups?.of);
  }
  for (const match of matchesAt(WHOLE_YEAR, folded, 'năm ')) add(match, 'Y', match.groups?.year);
  return found;
}

const NONE: readonly RegExpExecArray[] = Object.freeze([]);

/** The matches of a pattern (`y`) that has these words in it, or begins elsewhere near them. */
function matchesAt(
  pattern: RegExp,
  text: string,
  words: string,
  startOf?: (text: string, at: number) => number,
): readonly RegExpExecArray[] {
  let at = text.indexOf(words);
  if (at < 0) return NONE;
  const matches: RegExpExecArray[] = [];
  for (; at >= 0; at = text.indexOf(words, at + words.length)) {
    const start = startOf ? startOf(text, at) : at;
    pattern.lastIndex = Math.max(start, 0);
    const match = start < 0 ? null : pattern.exec(text);
    if (match) matches.push(match);
  }
  return matches;
}

/** Where the number of months begins that ends at a place; −1 where it is not one of those that make a period. */
function startOfMonths(text: string, end: number): number {
  const written = MONTH_NUMBERS.find((number) => text.startsWith(number, end - number.length) && number.length <= end);
  return written === undefined ? -1 : end - written.length;
}

/** Longer ones first. */
const MONTH_NUMBERS: readonly string[] = ['06', '09', '6', '9', 'sáu', 'chín'];

/** The numbers that are no figures and no part of a period, and begin before a place; some others may be among them. */
function otherNumbers(reading: Read, before: number): readonly Span[] {
  if (!mayMatch(reading.text, NOT_OF_PERIODS, before) && !BY_SIGNS.test(reading.text.folded)) return NO_NUMBERS;
  return reading.numbers.filter(isOther);
}

const NO_NUMBERS: readonly Span[] = Object.freeze([]);
/** Numbers that a period is made of. */
const OF_PERIODS: readonly NumberInText['kind'][] = ['year', 'period'];
const NOT_OF_PERIODS = patternsOf((kind) => !OF_PERIODS.includes(kind));
/** The signs of ranges, and of numbers in words that the digits in brackets contradict. */
const BY_SIGNS = /[-–—] ?\d|\(\d/;

function isOther(number: NumberInText): boolean {
  return !isFigure(number) && !OF_PERIODS.includes(number.kind);
}

function monthsOfYear(months: string, end: string | undefined): PartOfYear | undefined {
  const nine = months === 'chín' || Number(months) === 9;
  if (end === 'cuối') return nine ? undefined : 'H2';
  return nine ? '9M' : 'H1';
}
