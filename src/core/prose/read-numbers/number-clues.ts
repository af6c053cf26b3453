import type { FoldedText } from '../folded-text';
import { type DigitRun, digitRuns } from './digit-run';
import { Likelihood } from './likelihood';
import type { OtherKind } from './number-in-text';
import { otherNumberPatterns } from './other-number-patterns';

/** What the digits of a text may be, before any of its numbers is read. */
export interface NumberClues {
  /** The folded text without digits that are no number. */
  readonly text: string;
  readonly runs: readonly DigitRun[];
  /** For each run a bit for each of the patterns of numbers that are no figures, where it may match. */
  readonly others: readonly number[];
}

/** Digits without end: no number, and slow to look through for one. */
const NO_NUMBER = /\d[\d.,:/ -]{60,}/g;
const likelyOthers = new Likelihood(otherNumberPatterns.map(({ around }) => around));

/** What the digits of a text may be. */
export function numberClues({ folded }: FoldedText): NumberClues {
  const text = folded.search(NO_NUMBER) < 0 ? folded : folded.replace(NO_NUMBER, (digits) => '#'.repeat(digits.length));
  const runs = digitRuns(text);
  return { text, runs, others: likelyOthers.each(text, runs) };
}

/** A bit for each pattern of numbers of some kinds. */
export function patternsOf(isMeant: (kind: OtherKind) => boolean): number {
  return otherNumberPatterns.reduce((bits, { kind }, index) => (isMeant(kind) ? bits | (1 << index) : bits), 0);
}

/** Whether one of these patterns may match at a run of digits that begins before a place of a text. */
export function mayMatch({ folded }: FoldedText, patterns: number, before?: number): boolean {
  return (likelyOthers.anywhere(folded, digitRuns(folded, before)) & patterns) !== 0;
}
