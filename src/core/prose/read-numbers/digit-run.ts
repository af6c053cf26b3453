import { isLetter } from '../letter';

/** A run of digits and what stands around it. Characters are given by their codes, −1 where the text begins or ends. */
export interface DigitRun {
  readonly start: number;
  readonly length: number;
  readonly first: number;
  /** The character right before. */
  readonly before: number;
  /** The word right before, where one space stands between; else empty. */
  readonly word: string;
  /** The character right after; where that is a space, the one after it. */
  readonly beyond: number;
}

const SPACE = 0x20;

/** The runs of digits of a folded text that begin before a place, in order. */
export function digitRuns(text: string, before = text.length): readonly DigitRun[] {
  const runs: DigitRun[] = [];
  for (let at = 0; at < before; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue;
    let end = at + 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    const left = codeAt(text, at - 1);
    const after = codeAt(text, end);
    runs.push({
      start: at,
      length: end - at,
      first: text.charCodeAt(at),
      before: left,
      word: left === SPACE ? wordBefore(text, at - 1) : '',
      beyond: after === SPACE ? codeAt(text, end + 1) : after,
    });
    at = end;
  }
  return runs;
}

function codeAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? text.charCodeAt(at) : -1;
}

/** The word that ends at a place; empty where none does. */
export function wordBefore(text: string, end: number): string {
  let start = end;
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start -= 1;
  return text.slice(start, end);
}

/** The word that begins at a place; empty where none does. */
export function wordFrom(text: string, start: number): string {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  return text.slice(start, end);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
