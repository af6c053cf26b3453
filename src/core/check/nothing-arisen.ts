import { NOTHING_ARISEN } from '../report/figure';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { restoreFormula } from './change';
import { numberWords } from './figure-words';
import { computedWords, knownRatio, ratioInputs } from './ratio';

/** "Không phát sinh" stands only where the denominator is zero. */
export const nothingArisen = defineCheck({
  place: 'row',
  words: ['denominator', 'denominatorValue'],
  concerns: ['nothing'],
  judge(facts, { row }) {
    if (facts.figure(row.id).state !== 'nothing') return PASS;
    const inputs = ratioInputs(facts, row);
    if (inputs.d === undefined) return INCOMPLETE;
    if (inputs.d.units <= 0n) return PASS;
    const ratio = knownRatio(inputs);
    const expected = ratio ? computedWords(ratio) : '';
    return {
      outcome: 'fail',
      value: NOTHING_ARISEN,
      expected,
      words: {
        denominator: inputs.denominator.id,
        denominatorValue: numberWords(inputs.denominator, inputs.d),
      },
      related: [inputs.numerator.id, inputs.denominator.id],
      fix: restoreFormula(row, NOTHING_ARISEN, expected),
    };
  },
});
