import { type DigitRun, wordFrom } from './digit-run';

/**
 * What must stand around a run of digits where a pattern matches; all of it must. What is left out may be anything, and
 * so may what would stand beyond the ends of the text.
 * Most patterns cannot match at most runs: by this they are not even tried there.
 */
export interface Around {
  /** Where a space is right before the run: the words before that; '' for none. */
  readonly words?: ReadonlySet<string>;
  /** Where another character is right before it: these. */
  readonly before?: string;
  /** Characters right after the run, or after it and one space. */
  readonly beyond?: string;
  /** Where a space is right after the run: the words after that. */
  readonly next?: ReadonlySet<string>;
  /** The first digit. */
  readonly first?: string;
  /** Digits at least. */
  readonly digits?: number;
  /** Digits at most; fewer than 9. */
  readonly most?: number;
  /** One of these stands somewhere in the text. */
  readonly somewhere?: readonly string[];
}

/** Many digits are as good as any more. */
const MOST_DIGITS = 9;
const SPACE = 0x20;

/** Which of some patterns may match at a run. */
export class Likelihood {
  private readonly all: number;
  private readonly words: Choice<string>;
  private readonly before: Choice<number>;
  private readonly beyond: Choice<number>;
  private readonly next: Choice<string>;
  private readonly withNext: number;
  private readonly first: Choice<number>;
  private readonly digits: readonly number[];
  private readonly somewhere: readonly { readonly words: readonly string[]; readonly bit: number }[];

  /** @param rows of no more than 31 patterns */
  constructor(rows: readonly Around[]) {
    if (rows.length > 31) throw new RangeError(`${rows.length} patterns, one bit each`);
    this.all = rows.reduce((bits, _, index) => bits | (1 << index), 0);
    this.words = new Choice(rows.map(({ words }) => words));
    this.before = new Choice(rows.map(({ before }) => codes(before)));
    this.beyond = new Choice(rows.map(({ beyond }) => codes(beyond)));
    this.somewhere = rows.flatMap(({ somewhere }, index) => (somewhere ? [{ words: somewhere, bit: 1 << index }] : []));
    this.next = new Choice(rows.map(({ next }) => next));
    this.withNext = this.all & ~this.next.others;
    this.first = new Choice(rows.map(({ first }) => codes(first)));
    this.digits = Array.from({ length: MOST_DIGITS + 1 }, (_, length) =>
      rows.reduce(
        (bits, { digits = 0, most = MOST_DIGITS }, index) =>
          length < digits || length > most ? bits : bits | (1 << index),
        0,
      ),
    );
  }

  /** What may match at each run of a text: a bit for each pattern, the lowest for the first, 0 where it surely does not. */
  each(text: string, runs: readonly DigitRun[]): readonly number[] {
    if (runs.length === 0) return NOWHERE;
    const around = runs.map((run) => this.at(text, run));
    const inText = this.in(text, union(around));
    return around.map((bits) => bits & inText);
  }

  /** What may match at any of these runs. */
  anywhere(text: string, runs: readonly DigitRun[]): number {
    return this.in(text, union(runs.map((run) => this.at(text, run))));
  }

  /** Those of some patterns whose words the text has somewhere. */
  private in(text: string, patterns: number): number {
    let bits = patterns;
    for (const { words, bit } of this.somewhere) {
      if ((bits & bit) !== 0 && !words.some((word) => text.includes(word))) bits ^= bit;
    }
    return bits;
  }

  private at(text: string, { start, before, word, beyond, first, length }: DigitRun): number {
    let bits = this.first.of(first) & (this.digits[Math.min(length, MOST_DIGITS)] ?? this.all);
    if (before === SPACE) bits &= this.words.of(word);
    else if (before >= 0) bits &= this.before.of(before);
    if (beyond >= 0) bits &= this.beyond.of(beyond);
    const end = start + length;
    if ((bits & this.withNext) !== 0 && text.charCodeAt(end) === SPACE) bits &= this.next.of(wordFrom(text, end + 1));
    return bits;
  }
}

function union(patterns: readonly number[]): number {
  return patterns.reduce((all, bits) => all | bits, 0);
}

const NOWHERE: readonly number[] = Object.freeze([]);

/** For each value the patterns that allow it; patterns without a condition allow any. */
class Choice<T> {
  private readonly named = new Map<T, number>();
  readonly others: number;

  constructor(conditions: readonly (Iterable<T> | undefined)[]) {
    this.others = conditions.reduce<number>((bits, values, index) => (values ? bits : bits | (1 << index)), 0);
    conditions.forEach((values, index) => {
      for (const value of values ?? []) this.named.set(value, this.of(value) | (1 << index));
    });
  }

  of(value: T): number {
    return this.named.get(value) ?? this.others;
  }
}

function codes(characters: string | undefined): readonly number[] | undefined {
  return characters === undefined ? undefined : Array.from(characters, (character) => character.charCodeAt(0));
}

/** The last word of each of some alternatives of a pattern; `[a-z]` is any letter alone. */
export function lastWords(alternatives: string): ReadonlySet<string> {
  return new Set(
    alternatives.split('|').flatMap((words) => {
      const last = words.slice(words.search(LAST_WORD));
      return last === ANY_LETTER ? [...'abcdefghijklmnopqrstuvwxyz'] : [last];
    }),
  );
}

const ANY_LETTER = '[a-z]';
const LAST_WORD = /(?:\[a-z\]|[^ ()<>!?:[\]]+)$/;
