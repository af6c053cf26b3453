import type { FoldedText } from '../folded-text';
import { WORD_END, WORD_START } from '../letter';
import { isFigure, type NumberInText } from '../read-numbers/number-in-text';
import type { PartOfYear, PeriodInText } from './period-in-text';

const YEAR = '(?<year>(?:19|20)\\d\\d)';
const OF_YEAR = `(?: ?[/-] ?| (?:của )?(?:năm )?)${YEAR}(?!\\d|\\.\\d)`;
const MONTHS = '(?<months>0?[69]|sáu|chín)';

/** `quý III/2022`, `quý 3 năm 2022`, `quý III năm` */
const QUARTER = new RegExp(`${WORD_START}quý (?<quarter>iv|i{1,3}|[1-4])${WORD_END}(?:${OF_YEAR})?`, 'g');
/** `9 tháng đầu năm 2022`, `6 tháng cuối năm`, `9 tháng năm 2022`, `trong 9 tháng` */
const MONTHS_OF_YEAR = new RegExp(
  `${WORD_START}${MONTHS} tháng (?<end>đầu|cuối) năm(?: ${YEAR})?${WORD_END}` +
    `|(?<=${WORD_START}(?:trong|qua|sau|tính|lũy kế|báo cáo|kỳ|kết quả|tính chung)(?: cả| hết)? )(?<bare>0?[69]|sáu|chín) tháng(?:(?: năm |/)(?<of>(?:19|20)\\d\\d))?${WORD_END}`,
  'g',
);
const WHOLE_YEAR = new RegExp(`${WORD_START}năm ${YEAR}(?!\\d|[.,/-]\\d)`, 'g');

/** Numbers that a period is made of. */
const OF_PERIODS: readonly NumberInText['kind'][] = ['year', 'period'];

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

/**
 * The periods that a text names, in order. Years within dates, document numbers and terms of office are none.
 * @param numbersOf gives the numbers of the same text; most texts name no period, and are not asked for them
 */
export function readPeriods({ folded }: FoldedText, numbersOf: () => readonly NumberInText[]): readonly PeriodInText[] {
  const periods: PeriodInText[] = [];
  const add = (match: RegExpMatchArray, part: PartOfYear, year: string | undefined): void => {
    const start = match.index ?? 0;
    const end = start + match[0].length;
    const others = numbersOf().filter((number) => !isFigure(number) && !OF_PERIODS.includes(number.kind));
    const within = [...others, ...periods].some((other) => other.start < end && start < other.end);
    if (!within) periods.push({ start, end, part, year: year === undefined ? undefined : Number(year) });
  };
  // Most texts name none; the words that each must hold are looked for much faster than it is.
  for (const match of folded.includes('quý ') ? folded.matchAll(QUARTER) : []) {
    const part = QUARTERS[match.groups?.quarter ?? ''];
    if (part) add(match, part, match.groups?.year);
  }
  for (const match of folded.includes(' tháng') ? folded.matchAll(MONTHS_OF_YEAR) : []) {
    const part = monthsOfYear(match.groups?.months ?? match.groups?.bare ?? '', match.groups?.end);
    if (part) add(match, part, match.groups?.year ?? match.groups?.of);
  }
  for (const match of folded.includes('năm ') ? folded.matchAll(WHOLE_YEAR) : []) add(match, 'Y', match.groups?.year);
  return periods.sort((a, b) => a.start - b.start);
}

function monthsOfYear(months: string, end: string | undefined): PartOfYear | undefined {
  const nine = months === 'chín' || Number(months) === 9;
  if (end === 'cuối') return nine ? undefined : 'H2';
  return nine ? '9M' : 'H1';
}
