import { decimalFromNumber } from '../../number/decimal';
import { type ReadNumber, readNumber } from '../../number/read-number';
import { rememberText } from '../../text/remember-text';
import type { FoldedText, Span } from '../folded-text';
import { type DigitRun, wordBefore } from './digit-run';
import { figurePatterns, HEDGE_AFTER, HEDGE_BEFORE, IN_WORDS, LAST_OF_HEDGE } from './figure-patterns';
import { Likelihood } from './likelihood';
import { numberClues } from './number-clues';
import type { FigureKind, NumberInText, OtherKind } from './number-in-text';
import { readNumberWords } from './number-words';
import { otherNumberPatterns } from './other-number-patterns';

/** Powers of ten of đồng units, in millions of đồng. */
const MONEY_UNITS: Readonly<Record<string, string>> = Object.freeze({
  tỷ: 'tỷ đồng',
  triệu: 'triệu đồng',
  nghìn: 'nghìn đồng',
  ngàn: 'nghìn đồng',
});

/** A number is a few characters long, and the same few numbers come again and again. */
const readDigits = rememberText(readNumber, 20_000);

const likelyFigures = new Likelihood(figurePatterns.map(({ around }) => around));

/**
 * Every number of a text, in order, figures and others. A run of digits that reads as no number, or in two ways, is
 * left out, and so is a number in words that no count noun follows.
 * @param clues of the same text
 */
export function readNumbers(folded: FoldedText, clues = numberClues(folded)): readonly NumberInText[] {
  const { text, runs, others } = clues;
  const reading = new Reading(text, runs);
  reading.each(otherNumberPatterns, others, ({ kind }, match) => reading.other(kind, match));
  // Before the digits alone: `hai mươi (20) nhiệm vụ` is one number.
  reading.inWords();
  reading.each(figurePatterns, likelyFigures.each(text, runs), ({ kind }, match) => {
    if (kind === 'fraction') reading.fraction(match);
    else if (kind === 'range') reading.other(kind, match);
    else reading.figure(kind, match);
  });
  const { numbers } = reading;
  return numbers.length > 1 ? numbers.sort((a, b) => a.start - b.start) : numbers;
}

class Reading {
  readonly numbers: NumberInText[] = [];

  constructor(
    private readonly text: string,
    private readonly runs: readonly DigitRun[],
  ) {}

  /**
   * Every match, pattern after pattern, in which nothing is taken.
   * @param likely for each run a bit for each pattern, which is tried there and nowhere else
   */
  each<T extends { readonly pattern: RegExp }>(
    patterns: readonly T[],
    likely: readonly number[],
    read: (row: T, match: RegExpExecArray) => void,
  ): void {
    const { text, runs } = this;
    let somewhere = 0;
    for (const bits of likely) somewhere |= bits;
    for (let index = 0, bit = 1; bit <= somewhere; index += 1, bit *= 2) {
      const row = patterns[index];
      if ((somewhere & bit) === 0 || !row) continue;
      const { pattern } = row;
      let from = 0;
      for (let at = 0; at < runs.length; at += 1) {
        const start = runs[at]?.start ?? 0;
        if (((likely[at] ?? 0) & bit) === 0 || start < from) continue;
        pattern.lastIndex = start;
        const match = pattern.exec(text);
        if (!match) continue;
        from = start + match[0].length;
        if (!this.isTaken(start, from)) read(row, match);
      }
    }
  }

  inWords(): void {
    IN_WORDS.lastIndex = 0;
    for (let match = IN_WORDS.exec(this.text); match; match = IN_WORDS.exec(this.text)) {
      if (!this.isTaken(match.index, match.index + match[0].length)) this.numberInWords(match);
    }
  }

  private isTaken(start: number, end: number): boolean {
    for (const number of this.numbers) if (number.start < end && start < number.end) return true;
    return false;
  }

  other(kind: OtherKind, { index: start, 0: { length } }: RegExpExecArray): void {
    this.numbers.push({ start, end: start + length, kind });
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
