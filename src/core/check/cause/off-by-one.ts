import { addDecimals, subtractDecimals } from '../../number/decimal';
import { formatTrimmed } from '../../number/format-number';
import { computationWords, explains } from '../ratio';
import type { RatioClue } from './ratio-clue';

const ONE = { units: 1n, scale: 0 };

/** One more or one fewer was counted: 99,8 is 540/541, not 539/541. */
export const offByOne: RatioClue = (typed, { numerator, denominator, n, d }) => {
  const tries = [
    { of: numerator, count: n, parts: [addDecimals(n, ONE), d] },
    { of: numerator, count: n, parts: [subtractDecimals(n, ONE), d] },
    { of: denominator, count: d, parts: [n, subtractDecimals(d, ONE)] },
    { of: denominator, count: d, parts: [n, addDecimals(d, ONE)] },
  ] as const;
  const found = tries.find(({ parts: [part, whole] }) => part.units >= 0n && explains(typed, part, whole));
  return (
    found && {
      kind: 'off-by-one',
      computation: computationWords(...found.parts, typed),
      of: found.of.id,
      count: formatTrimmed(found.count),
    }
  );
};
