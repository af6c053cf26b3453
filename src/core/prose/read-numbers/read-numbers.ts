import { decimalFromNumber } from '../../number/decimal';
import { type ReadNumber, readNumber } from '../../number/read-number';
import { rememberText } from '../../text/remember-text';
import type { FoldedText, Span } from '../folded-text';
import { type DigitRun, digitRuns, wordBefore } from './digit-run';
import {
  COUNT,
  type FigurePattern,
  FRACTION,
  HEDGE_AFTER,
  HEDGE_BEFORE,
  IN_WORDS,
  LAST_OF_HEDGE,
  MONEY,
  PERCENT,
  RANGE,
} from './figure-patterns';
import type { FigureKind, NumberInText } from './number-in-text';
import { readNumberWords } from './number-words';
import { type OtherNumberPattern, otherNumberPatterns } from './other-number-patterns';

/** Digits without end: no number, and slow to look through for one. */
const NO_NUMBER = /\d[\d.,:/ -]{60,}/g;

/** Powers of ten of đồng units, in millions of đồng. */
const MONEY_UNITS: Readonly<Record<string, string>> = Object.freeze({
  tỷ: 'tỷ đồng',
  triệu: 'triệu đồng',
  nghìn: 'nghìn đồng',
  ngàn: 'nghìn đồng',
});

/** A number is a few characters long, and the same few numbers come again and again. */
const readDigits = rememberText(readNumber, 20_000);

/**
 * Every number of a text, in order, figures and others. A run of digits that reads as no number, or in two ways, is
 * left out, and so is a number in words that no count noun follows.
 */
export function readNumbers({ folded }: FoldedText): readonly NumberInText[] {
  const text = folded.replace(NO_NUMBER, (run) => '#'.repeat(run.length));
  const runs = digitRuns(text);
  const reading = new Reading(text, runs);
  if (runs.length > 0) for (const row of otherNumberPatterns) reading.others(row);
  // Before the digits alone: `hai mươi (20) nhiệm vụ` is one number.
  reading.inWords();
  if (runs.length > 0) {
    reading.each(FRACTION, (match) => reading.fraction(match));
    reading.others({ kind: 'range', ...RANGE });
    reading.each(PERCENT, (match) => reading.figure('percent', match));
    reading.each(MONEY, (match) => reading.figure('money', match));
    reading.each(COUNT, (match) => reading.figure('count', match));
  }
  return reading.numbers.sort((a, b) => a.start - b.start);
}

class Reading {
  readonly numbers: NumberInText[] = [];

  constructor(
    private readonly text: string,
    private readonly runs: readonly DigitRun[],
  ) {}

  /** Takes every match of a pattern that no pattern before it has taken. */
  others({ kind, pattern, likely }: OtherNumberPattern): void {
    this.each({ pattern, likely }, ({ index, 0: { length } }) => {
      this.numbers.push({ start: index, end: index + length, kind });
    });
  }

  /** Every match of a pattern in which nothing is taken; it is tried where a run of digits begins, if it may match there. */
  each({ pattern, likely }: FigurePattern, read: (match: RegExpExecArray) => void): void {
    let from = 0;
    for (const run of this.runs) {
      if (run.start < from || !likely(run)) continue;
      pattern.lastIndex = run.start;
      const match = pattern.exec(this.text);
      if (!match) continue;
      from = run.start + match[0].length;
      if (!this.isTaken(run.start, from)) read(match);
    }
  }

  inWords(): void {
    IN_WORDS.lastIndex = 0;
    for (let match = IN_WORDS.exec(this.text); match; match = IN_WORDS.exec(this.text)) {
      if (!this.isTaken(match.index, match.index + match[0].length)) this.numberInWords(match);
    }
  }

  private isTaken(start: number, end: number): boolean {
    return this.numbers.some((number) => number.start < end && start < number.end);
  }

  fraction({ index: start, groups: { part = '', whole = '', noun, unit } = {} }: RegExpExecArray): void {
    const what = unit === undefined ? noun : MONEY_UNITS[unit];
    // Without a noun it is a fraction only where it can be no day and month.
    if (what === undefined && !(Number(whole) > 12 && Number(part) <= Number(whole))) return;
    const kind = unit === undefined ? 'count' : 'money';
    const second = this.text.indexOf(whole, this.text.indexOf('/', start));
    const [one, other] = [readDigits(part), readDigits(whole)];
    if (!one || !other) return;
    this.put({ start, end: start + part.length }, kind, one, what ?? '', 'part');
    this.put({ start: second, end: second + whole.length }, kind, other, what ?? '', 'whole');
  }

  figure(
    kind: FigureKind,
    { index: start, 0: whole, groups: { number = '', noun, unit } = {} }: RegExpExecArray,
  ): void {
    const read = readDigits(number);
    if (!read) return;
    const end = start + (kind === 'percent' ? whole : number).length;
    const what = kind === 'money' ? (MONEY_UNITS[unit ?? ''] ?? 'đồng') : (noun ?? '');
    this.put({ start, end }, kind, read, what);
  }

  private numberInWords({ index: start, 0: whole, groups = {} }: RegExpExecArray): void {
    const { number = '', digits, noun, percent } = groups;
    const value = readNumberWords(number);
    if (value === undefined) return;
    const end = start + whole.length;
    // Words and digits that disagree are a slip of another kind; neither is taken for the figure.
    if (digits !== undefined && Number(digits) !== value) {
      this.numbers.push({ start, end, kind: 'name' });
      return;
    }
    const kind = percent === undefined ? 'count' : 'percent';
    const written = start + number.length + (digits === undefined ? 0 : digits.length + 3);
    const span = { start, end: kind === 'percent' ? end : written };
    this.put(span, kind, { value: decimalFromNumber(value), decimals: 0 }, noun ?? '');
  }

  private put(
    { start, end }: Span,
    kind: FigureKind,
    { value, decimals }: Pick<ReadNumber, 'value' | 'decimals'>,
    noun: string,
    of?: 'part' | 'whole',
  ): void {
    this.numbers.push({ start, end, kind, value, decimals, noun, exact: !this.isHedged(start, end), of });
  }

  private isHedged(start: number, end: number): boolean {
    if (
      LAST_OF_HEDGE.has(wordBefore(this.text, start - 1)) &&
      HEDGE_BEFORE.test(this.text.slice(Math.max(0, start - 24), start))
    ) {
      return true;
    }
    return this.text.startsWith(' ', end) && HEDGE_AFTER.test(this.text.slice(end, end + 40));
  }
}
