import { compareDecimals } from '../../number/decimal';
import { computationWords, explains } from '../ratio';
import { siblings } from '../siblings';
import type { RatioClue } from './ratio-clue';

/** A neighbouring row was divided: the procedures with online dossiers instead of those provided. */
export const otherNumerator: RatioClue = (typed, { numerator, denominator, n, d }, facts) => {
  for (const row of siblings(facts.form, numerator.id)) {
    if (row.id === denominator.id || row.unit !== numerator.unit) continue;
    const value = facts.number(row.id);
    if (value && value.units > 0n && compareDecimals(value, n) !== 0 && explains(typed, value, d)) {
      return {
        kind: 'other-numerator',
        of: row.id,
        computation: computationWords(value, d, typed),
        instead: numerator.id,
      };
    }
  }
  return undefined;
};
