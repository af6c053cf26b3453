import { subtractDecimals } from '../../number/decimal';
import { computedWords, explains } from '../ratio';
import type { RatioClue } from './ratio-clue';

/** The share of the others was typed: late dossiers instead of those on time. All and none are too common to name. */
export const remainder: RatioClue = (typed, ratio) => {
  const rest = subtractDecimals(ratio.d, ratio.n);
  if (rest.units <= 0n || ratio.n.units === 0n) return undefined;
  return explains(typed, rest, ratio.d) ? { kind: 'remainder', computed: computedWords(ratio) } : undefined;
};
