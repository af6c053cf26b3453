import { computedWords, explains } from '../ratio';
import { timesPowerOfTen } from './power-of-ten';
import type { RatioClue } from './ratio-clue';

/** A decimal mark lost or a zero too many: 996 or 9,96 for 99,6. */
export const factor: RatioClue = (typed, ratio) => {
  if (ratio.n.units === 0n) return undefined;
  for (const power of [1, 2, 3]) {
    if (explains(typed, timesPowerOfTen(ratio.n, power), ratio.d)) return named(`${10 ** power}`);
  }
  const tenth = typed.decimals > 0 && explains(typed, ratio.n, timesPowerOfTen(ratio.d, 1));
  return tenth ? named('1/10') : undefined;

  function named(times: string): ReturnType<RatioClue> {
    return { kind: 'factor', factor: times, computed: computedWords(ratio) };
  }
};
