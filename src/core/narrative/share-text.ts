import { type Decimal, isWhole } from '../number/decimal';
import { formatTrimmed } from '../number/format-number';
import { percentage } from '../number/round-half-up';
import { type Figure, NOTHING_ARISEN } from '../report/figure';
import { numberIn, PERCENT_DECIMALS } from './figure-text';
import { GAP } from './gap';

/**
 * One figure as a percentage of another, as a sentence carries it; the same text as the formula of `share-formula.ts`
 * gives. Half up to one decimal; "không phát sinh" over nothing; a gap until both cells hold a number that their rows
 * can have.
 */
export function shareInText(part: Figure, whole: Figure, ofMoney: boolean): string {
  const n = shareable(numberIn(part), ofMoney);
  const d = shareable(numberIn(whole), ofMoney);
  if (!n || !d) return `${GAP}%`;
  if (d.units === 0n) return NOTHING_ARISEN;
  return `${formatTrimmed(percentage(n, d, PERCENT_DECIMALS)).replace(/\./g, '')}%`;
}

function shareable(value: Decimal | undefined, ofMoney: boolean): Decimal | undefined {
  return value && value.units >= 0n && (ofMoney || isWhole(value)) ? value : undefined;
}
