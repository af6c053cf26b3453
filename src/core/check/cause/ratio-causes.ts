import type { Facts } from '../facts';
import type { KnownRatio, Typed } from '../ratio';
import type { Cause } from './cause';
import { countAsRatio } from './count-as-ratio';
import { digitsSwapped } from './digits-swapped';
import { factor } from './factor';
import { fraction } from './fraction';
import { inverted } from './inverted';
import { offByOne } from './off-by-one';
import { otherDenominator } from './other-denominator';
import { otherNumerator } from './other-numerator';
import type { RatioClue } from './ratio-clue';
import { remainder } from './remainder';

/** The most specific first. */
const CLUES: readonly RatioClue[] = [
  countAsRatio,
  fraction,
  inverted,
  remainder,
  factor,
  digitsSwapped,
  offByOne,
  otherDenominator,
  otherNumerator,
];

/** More than two guesses explain nothing. */
const MOST_CAUSES = 2;

/** How a wrong ratio may have come about; empty where arithmetic names nothing. */
export function ratioCauses(typed: Typed, ratio: KnownRatio, facts: Facts): readonly Cause[] {
  const causes: Cause[] = [];
  for (const clue of CLUES) {
    const cause = clue(typed, ratio, facts);
    if (cause) causes.push(cause);
    if (causes.length === MOST_CAUSES) break;
  }
  return causes;
}
