import { isLetter } from '../letter';

/**
 * A run of digits and what stands around it. Most patterns of numbers cannot match at most runs, and this tells so at
 * once: trying a pattern costs a hundred times as much.
 */
export interface DigitRun {
  readonly start: number;
  readonly end: number;
  /** How many digits. */
  readonly length: number;
  readonly first: string;
  /** The character right before; empty where the text begins. */
  readonly before: string;
  /** The word right before, where one space stands between; else empty. */
  readonly word: string;
  /** The character right after; empty where the text ends. */
  readonly after: string;
  /** The one after that where a space stands right after; else the same as `after`. */
  readonly beyond: string;
}

/** False where a pattern surely does not match at a run; true need not mean anything. */
export type Likely = (run: DigitRun) => boolean;

/** The runs of digits of a folded text, in order. */
export function digitRuns(text: string): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    runs.push(runOf(text, at, end));
    at = end;
  }
  return runs;
}

function runOf(text: string, start: number, end: number): DigitRun {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  return {
    start,
    end,
    length: end - start,
    first: text.charAt(start),
    before,
    word: before === ' ' ? wordBefore(text, start - 1) : '',
    after,
    beyond: after === ' ' ? text.charAt(end + 1) : after,
  };
}

/** The word that ends at a place; empty where none does. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** One of these characters stands right after the run, or after one space. */
export function followedBy(characters: string): Likely {
  return ({ beyond }) => characters.includes(beyond);
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

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
