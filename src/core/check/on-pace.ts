import { compareDecimals, decimalFromNumber } from '../number/decimal';
import { formatTrimmed } from '../number/format-number';
import { percentage } from '../number/round-half-up';
import { periodDefinition } from '../report/period';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { COMPUTED_DECIMALS, fractionWords, knownRatio, ratioInputs } from './ratio';

/** Shares of one. */
export interface PaceOptions {
  /** Periods that end earlier in the year than this are not judged. */
  readonly from: number;
  /** Of the share of the year gone by, how much at least should be done. */
  readonly least: number;
}

/** A yearly plan's ratio keeps up with the year: far behind it, a report gives a reason. */
export const onPace = defineCheck({
  place: 'row',
  words: ['fraction', 'least', 'period', 'numerator', 'denominator'],
  faults: ({ from, least }: PaceOptions) =>
    from >= 0 && from <= 1 && least > 0 && least <= 1 ? [] : [`from ${from}, least ${least}`],
  judge(facts, { row }, { from, least }) {
    const ratio = knownRatio(ratioInputs(facts, row));
    if (!ratio) return INCOMPLETE;
    const { elapsed, phrase } = periodDefinition(facts.details.period.kind);
    if (elapsed < from) return PASS;
    const done = percentage(ratio.n, ratio.d, COMPUTED_DECIMALS);
    const due = decimalFromNumber(Math.round(elapsed * least * 100));
    if (compareDecimals(done, due) >= 0) return PASS;
    return {
      outcome: 'fail',
      value: formatTrimmed(done),
      expected: '',
      words: {
        fraction: fractionWords(ratio.n, ratio.d),
        least: formatTrimmed(due),
        period: phrase,
        numerator: ratio.numerator.id,
        denominator: ratio.denominator.id,
      },
      related: [ratio.numerator.id, ratio.denominator.id],
    };
  },
});
