import type { Indicator } from '../form/form';
import { type Decimal, addDecimals, compareDecimals } from '../number/decimal';
import { INCOMPLETE, PASS, defineCheck } from './check';
import type { Facts } from './facts';
import { numberWords } from './figure-words';
import { inputNumber } from './input-number';
import type { RelationPlace } from './place';

/** The parts given do not together exceed their whole. Parts left blank cannot make it better. */
export const partWithinWhole = defineCheck({
  place: 'relation',
  words: ['parts', 'partsValue', 'whole', 'wholeValue'],
  judge(facts, place) {
    const whole = wholeOf(facts, place);
    const limit = inputNumber(facts, whole.id);
    const given: { readonly row: Indicator; readonly value: Decimal }[] = [];
    let total: Decimal | undefined;
    for (const row of place.parts) {
      const value = inputNumber(facts, row.id);
      if (!value) continue;
      given.push({ row, value });
      total = total ? addDecimals(total, value) : value;
    }
    if (limit === undefined || total === undefined) return INCOMPLETE;
    if (compareDecimals(total, limit) <= 0) return given.length === place.parts.length ? PASS : INCOMPLETE;
    const [first] = place.parts;
    const totalWords = first ? numberWords(first, total) : '';
    const words = given.map(({ row, value }) => numberWords(row, value));
    return {
      outcome: 'fail',
      value: place.where === whole.id ? numberWords(whole, limit) : totalWords,
      expected: '',
      words: {
        parts: given.map(({ row }) => row.id).join(' + '),
        partsValue: words.length > 1 ? `${words.join(' + ')} = ${totalWords}` : totalWords,
        whole: whole.id,
        wholeValue: numberWords(whole, limit),
      },
      related: [...given.map(({ row }) => row.id), whole.id].filter((id) => id !== place.where),
    };
  },
});

function wholeOf(facts: Facts, { whole, otherwise }: RelationPlace): Indicator {
  return otherwise && facts.figure(whole.id).state === 'blank' ? otherwise : whole;
}
