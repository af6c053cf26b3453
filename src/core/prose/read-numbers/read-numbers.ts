import { type Decimal, decimalFromNumber } from '../../number/decimal';
import { readNumber } from '../../number/read-number';
import type { FoldedText, Span } from '../folded-text';
import { COUNT, FRACTION, HEDGE_AFTER, HEDGE_BEFORE, IN_WORDS, MONEY, PERCENT, RANGE } from './figure-patterns';
import type { FigureInText, FigureKind, NumberInText } from './number-in-text';
import { readNumberWords } from './number-words';
import { otherNumberPatterns } from './other-number-patterns';

/** Digits without end: no number, and slow to look through for one. */
const NO_NUMBER = /\d[\d.,:/ -]{60,}/g;

type Groups = Readonly<Record<string, string | undefined>>;

/** Powers of ten of đồng units, in millions of đồng. */
const MONEY_UNITS: Readonly<Record<string, string>> = Object.freeze({
  tỷ: 'tỷ đồng',
  triệu: 'triệu đồng',
  nghìn: 'nghìn đồng',
  ngàn: 'nghìn đồng',
});

/**
 * Every number of a text, in order, figures and others. A run of digits that reads as no number, or in two ways, is
 * left out, and so is a number in words that no count noun follows.
 */
export function readNumbers({ folded: text }: FoldedText): readonly NumberInText[] {
  const folded = text.replace(NO_NUMBER, (run) => '#'.repeat(run.length));
  const reading = new Reading(folded);
  for (const { kind, pattern } of otherNumberPatterns) reading.each(pattern, (span) => [{ ...span, kind }]);
  // Before the digits alone: `hai mươi (20) nhiệm vụ` is one number.
  reading.anywhere(IN_WORDS, (span, groups) => reading.inWords(span, groups));
  reading.each(FRACTION, (span, groups) => reading.fraction(span, groups));
  reading.each(RANGE, (span) => [{ ...span, kind: 'range' }]);
  reading.each(PERCENT, (span, groups) => reading.figure('percent', span, groups));
  reading.each(MONEY, (span, groups) => reading.figure('money', span, groups));
  reading.each(COUNT, (span, groups) => reading.figure('count', span, groups));
  return reading.numbers.sort((a, b) => a.start - b.start);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

class Reading {
  readonly numbers: NumberInText[] = [];
  /** Where a run of digits begins. */
  private readonly runs: number[] = [];
  private readonly taken: Uint8Array;

  constructor(private readonly text: string) {
    this.taken = new Uint8Array(text.length);
    let within = false;
    for (let at = 0; at < text.length; at += 1) {
      const digit = isDigit(text.charCodeAt(at));
      if (digit && !within) this.runs.push(at);
      within = digit;
    }
  }

  /** Reads every match of a pattern, which need not begin with a digit, that no pattern before it has taken. */
  anywhere(pattern: RegExp, read: (span: Span, groups: Groups) => readonly NumberInText[]): void {
    for (const match of this.text.matchAll(pattern)) this.take(match, read);
  }

  /** The same for a pattern whose matches begin with a digit that no other is before: it is tried (`y`) there alone. */
  each(pattern: RegExp, read: (span: Span, groups: Groups) => readonly NumberInText[]): void {
    let from = 0;
    for (const run of this.runs) {
      if (run < from) continue;
      pattern.lastIndex = run;
      const match = pattern.exec(this.text);
      if (!match) continue;
      from = run + match[0].length;
      this.take(match, read);
    }
  }

  private take(match: RegExpExecArray, read: (span: Span, groups: Groups) => readonly NumberInText[]): void {
    const span = { start: match.index, end: match.index + match[0].length };
    if (this.isTaken(span)) return;
    const numbers = read(span, match.groups ?? {});
    for (const number of numbers) this.taken.fill(1, number.start, number.end);
    this.numbers.push(...numbers);
  }

  private isTaken({ start, end }: Span): boolean {
    for (let at = start; at < end; at += 1) if (this.taken[at] === 1) return true;
    return false;
  }

  fraction({ start }: Span, { part = '', whole = '', noun, unit }: Groups): readonly NumberInText[] {
    const what = unit === undefined ? noun : MONEY_UNITS[unit];
    // Without a noun it is a fraction only where it can be no day and month.
    if (what === undefined && !(Number(whole) > 12 && Number(part) <= Number(whole))) return [];
    const kind = unit === undefined ? 'count' : 'money';
    const slash = this.text.indexOf('/', start);
    const second = this.text.indexOf(whole, slash);
    const [one, other] = [readNumber(part), readNumber(whole)];
    if (!one || !other) return [];
    return [
      this.exactly({ start, end: start + part.length }, kind, one.value, one.decimals, what ?? '', 'part'),
      this.exactly(
        { start: second, end: second + whole.length },
        kind,
        other.value,
        other.decimals,
        what ?? '',
        'whole',
      ),
    ];
  }

  figure(kind: FigureKind, span: Span, { number = '', noun, unit }: Groups): readonly NumberInText[] {
    const read = readNumber(number);
    if (!read) return [];
    const end = kind === 'percent' ? span.end : span.start + number.length;
    const what = kind === 'money' ? (MONEY_UNITS[unit ?? ''] ?? 'đồng') : (noun ?? '');
    return [this.exactly({ start: span.start, end }, kind, read.value, read.decimals, what)];
  }

  inWords({ start, end }: Span, { number = '', digits, noun, percent }: Groups): readonly NumberInText[] {
    const value = readNumberWords(number);
    if (value === undefined) return [];
    // Words and digits that disagree are a slip of another kind; neither is taken for the figure.
    if (digits !== undefined && Number(digits) !== value) return [{ start, end, kind: 'name' }];
    const kind = percent === undefined ? 'count' : 'percent';
    const written = start + number.length + (digits === undefined ? 0 : digits.length + 3);
    const span = { start, end: kind === 'percent' ? end : written };
    return [this.exactly(span, kind, decimalFromNumber(value), 0, noun ?? '')];
  }

  private exactly(
    { start, end }: Span,
    kind: FigureKind,
    value: Decimal,
    decimals: number,
    noun: string,
    of?: 'part' | 'whole',
  ): FigureInText {
    const hedged =
      HEDGE_BEFORE.test(this.text.slice(Math.max(0, start - 24), start)) ||
      HEDGE_AFTER.test(this.text.slice(end, end + 40));
    return { start, end, kind, value, decimals, noun, exact: !hedged, of };
  }
}
