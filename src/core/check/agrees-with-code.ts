import type { IndicatorId } from '../form/form';
import { isExactly } from '../number/decimal';
import { PASS, INCOMPLETE, defineCheck } from './check';
import { figureWords } from './figure-words';

export interface AgreesWithCodeOptions {
  /** The code's row. */
  readonly by: IndicatorId;
  /** While the code is this … */
  readonly code: number;
  /** … the count must be zero, or more than zero. */
  readonly expects: 'zero' | 'some';
}

/** A count agrees with the code that says whether there was anything to count. */
export const agreesWithCode = defineCheck({
  place: 'row',
  words: ['by', 'code'],
  faults: ({ code }: AgreesWithCodeOptions) => (Number.isInteger(code) ? [] : [`code ${code}`]),
  judge(facts, { row }, { by, code, expects }) {
    const said = facts.number(by);
    const count = facts.number(row.id);
    if (!said || !count) return INCOMPLETE;
    if (!isExactly(said, code)) return PASS;
    if (expects === 'zero' ? count.units === 0n : count.units > 0n) return PASS;
    return {
      outcome: 'fail',
      value: figureWords(row, facts.figure(row.id)),
      expected: expects === 'zero' ? '00' : '',
      words: { by, code: String(code) },
      related: [by],
    };
  },
});
