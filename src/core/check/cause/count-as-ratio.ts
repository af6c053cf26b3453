import { compareDecimals } from '../../number/decimal';
import { formatTrimmed } from '../../number/format-number';
import type { RatioClue } from './ratio-clue';

/** The count of an input was typed into the ratio's cell: 56 where 0/56 is asked for. */
export const countAsRatio: RatioClue = (typed, { numerator, denominator, n, d }) => {
  const of = [
    { row: numerator, count: n },
    { row: denominator, count: d },
  ].find(({ count }) => compareDecimals(count, typed.value) === 0 && count.units !== 0n);
  return of && { kind: 'count-as-ratio', of: of.row.id, count: formatTrimmed(of.count) };
};
