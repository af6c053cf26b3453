import type { IndicatorId } from '../form/form';
import { indicatorName } from '../plan/names';
import { NOTHING_ARISEN } from '../report/figure';
import { tenthsText } from './figure-formula';
import { formulaText } from './formula-text';
import { GAP } from './gap';

const gap = formulaText(`${GAP}%`);

/**
 * en-US formula (without `=`) that writes a share as `shareInText` does, by whole numbers as the appendices' ratios:
 * of n and d, tenths of a percent are the whole part of (2000·n + d) / 2d. Amounts are taken in millionths first, exact
 * up to 4,5 million units.
 */
export function shareFormula(part: IndicatorId, whole: IndicatorId, ofMoney: boolean): string {
  const [n, d] = [indicatorName(part), indicatorName(whole)];
  const exact = (name: string): string => (ofMoney ? `ROUND(${name}*10^6,0)` : name);
  const wrong = [n, d].flatMap((name) => [`${name}<0`, ...(ofMoney ? [] : [`${name}<>INT(${name})`])]);
  const tenths = `QUOTIENT(${exact(n)}*2000+${exact(d)},2*${exact(d)})`;
  const share = `IF(${d}=0,${formulaText(NOTHING_ARISEN)},${tenthsText(tenths)}&"%")`;
  return `IF(AND(ISNUMBER(${n}),ISNUMBER(${d})),IF(OR(${wrong.join(',')}),${gap},${share}),${gap})`;
}
