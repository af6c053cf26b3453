import { computationWords, explains } from '../ratio';
import type { RatioClue } from './ratio-clue';

/** The whole was divided by the part. */
export const inverted: RatioClue = (typed, { n, d }) =>
  explains(typed, d, n) ? { kind: 'inverted', computation: computationWords(d, n, typed) } : undefined;
