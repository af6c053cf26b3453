import type { IndicatorId } from '../form/form';
import type { Cause } from './cause/cause';
import { INCOMPLETE, PASS, defineCheck } from './check';
import type { Facts } from './facts';
import { figureWords } from './figure-words';
import { ratioInputs } from './ratio';

/** Rows that must be zero when others are: what one may say of a blank input. */
export interface HasInputsOptions {
  readonly zeroWhen?: readonly { readonly row: IndicatorId; readonly zero: readonly IndicatorId[] }[];
}

/** A ratio is not typed without the two figures it is computed from. */
export const ratioHasInputs = defineCheck({
  place: 'row',
  words: ['numerator', 'denominator'],
  concerns: ['number'],
  faults: ({ zeroWhen = [] }: HasInputsOptions) =>
    zeroWhen.filter(({ zero }) => zero.length === 0).map(({ row }) => `${row} is zero when nothing is`),
  judge(facts, { row }, { zeroWhen = [] }) {
    const figure = facts.figure(row.id);
    if (figure.state !== 'number') return figure.state === 'blank' ? PASS : INCOMPLETE;
    const { numerator, denominator } = ratioInputs(facts, row);
    const bothBlank = [numerator, denominator].every(({ id }) => facts.figure(id).state === 'blank');
    if (!bothBlank) return PASS;
    const implied = zeroWhen.filter((each) => each.row === numerator.id).flatMap((each) => impliedZero(facts, each));
    return {
      outcome: 'fail',
      value: figureWords(row, figure),
      expected: '',
      words: { numerator: numerator.id, denominator: denominator.id },
      causes: implied.map(({ cause }) => cause),
      related: [numerator.id, denominator.id, ...implied.flatMap(({ zero }) => zero)],
    };
  },
});

type ZeroWhen = NonNullable<HasInputsOptions['zeroWhen']>[number];

function impliedZero(facts: Facts, { row, zero }: ZeroWhen): { cause: Cause; zero: readonly IndicatorId[] }[] {
  if (!zero.every((id) => facts.number(id)?.units === 0n)) return [];
  return [{ cause: { kind: 'implied-zero', of: row, because: `${zero.join(' = ')} = 00` }, zero }];
}
