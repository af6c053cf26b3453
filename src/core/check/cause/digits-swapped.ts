import { formatDecimal } from '../../number/format-number';
import { percentage } from '../../number/round-half-up';
import type { RatioClue } from './ratio-clue';

/** Whether two neighbouring digits changed places and nothing else differs. */
export function differBySwap(a: string, b: string): boolean {
  const left = [...a.replace(/\D/g, '')];
  const right = [...b.replace(/\D/g, '')];
  if (left.length !== right.length) return false;
  const at = left.findIndex((digit, index) => digit !== right[index]);
  if (at < 0 || at + 1 >= left.length) return false;
  [left[at], left[at + 1]] = [left[at + 1] as string, left[at] as string];
  return left.join('') === right.join('');
}

/** Two neighbouring digits changed places: 96,9 for 99,6. */
export const digitsSwapped: RatioClue = (typed, { n, d }) => {
  if (typed.decimals > 2) return undefined;
  const right = formatDecimal(percentage(n, d, typed.decimals));
  return differBySwap(formatDecimal(typed.value), right) ? { kind: 'digits-swapped', computed: right } : undefined;
};
