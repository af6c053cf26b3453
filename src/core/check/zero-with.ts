import type { IndicatorId } from '../form/form';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { figureWords } from './figure-words';

export interface ZeroWithOptions {
  readonly zero: readonly IndicatorId[];
}

/** A count is zero where the rows that it counts from are all zero. */
export const zeroWith = defineCheck({
  place: 'row',
  words: ['others'],
  faults: ({ zero }: ZeroWithOptions) => (zero.length > 0 ? [] : ['no rows']),
  judge(facts, { row }, { zero }) {
    const count = facts.number(row.id);
    const others = zero.map((id) => facts.number(id));
    if (!count || !others.every((other) => other !== undefined)) return INCOMPLETE;
    if (count.units <= 0n || others.some((other) => other.units !== 0n)) return PASS;
    return {
      outcome: 'fail',
      value: figureWords(row, facts.figure(row.id)),
      expected: '',
      words: { others: `${zero.join(' = ')} = 00` },
      related: zero,
    };
  },
});
