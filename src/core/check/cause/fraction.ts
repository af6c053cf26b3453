import { compareDecimals } from '../../number/decimal';
import { computedWords, explains } from '../ratio';
import { timesPowerOfTen } from './power-of-ten';
import type { RatioClue } from './ratio-clue';

/** A share of one instead of a hundred: 0,996 or 1 for 100. Whole figures are named only where exact. */
export const fraction: RatioClue = (typed, ratio) => {
  const exact = compareDecimals(ratio.n, ratio.d) === 0;
  if (typed.decimals === 0 && !exact) return undefined;
  if (typed.value.units === 0n) return undefined;
  return explains(typed, ratio.n, timesPowerOfTen(ratio.d, 2))
    ? { kind: 'fraction', computed: computedWords(ratio) }
    : undefined;
};
