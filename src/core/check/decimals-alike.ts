import type { Indicator, IndicatorId } from '../form/form';
import { isWhole } from '../number/decimal';
import { readNumber } from '../number/read-number';
import { percentage } from '../number/round-half-up';
import { PASS, defineCheck } from './check';
import type { Facts } from './facts';
import { figureWords } from './figure-words';
import { knownRatio, ratioInputs } from './ratio';
import { shownNumber } from './shown-number';

/** Ratios that do not come out whole are all typed with the same number of decimals. */
export const decimalsAlike = defineCheck({
  place: 'report',
  words: ['examples'],
  judge(facts) {
    const byDecimals = new Map<number, { id: IndicatorId; text: string }>();
    for (const row of facts.form.indicators.values()) {
      const number = row.kind === 'ratio' && !facts.row(row.id)?.formula ? shownNumber(facts, row) : undefined;
      if (!number || comesOutWhole(facts, row)) continue;
      const decimals = readNumber(number.shown)?.decimals ?? number.decimals;
      if (byDecimals.has(decimals)) continue;
      byDecimals.set(decimals, { id: row.id, text: number.shown || figureWords(row, facts.figure(row.id)) });
    }
    if (byDecimals.size < 2) return PASS;
    const examples = [...byDecimals.values()];
    return {
      outcome: 'fail',
      value: '',
      expected: '',
      words: { examples: examples.map(({ id, text }) => `${id}: ${text}`).join('; ') },
      related: examples.map(({ id }) => id),
    };
  },
});

function comesOutWhole(facts: Facts, row: Indicator): boolean {
  const ratio = knownRatio(ratioInputs(facts, row));
  return !ratio || isWhole(percentage(ratio.n, ratio.d, 2));
}
