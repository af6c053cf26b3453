import { compareDecimals, decimalFromNumber } from '../number/decimal';
import { INCOMPLETE, PASS, defineCheck } from './check';
import { figureWords } from './figure-words';

/** Both ends included; `maximum` absent where there is none. */
export interface RangeOptions {
  readonly minimum: number;
  readonly maximum?: number;
}

/** The number lies within a range. */
export const inRange = defineCheck({
  place: 'row',
  words: ['minimum', 'maximum'],
  concerns: ({ minimum, maximum }) => (minimum <= 0 && maximum === undefined ? ['negative'] : ['number']),
  faults: ({ minimum, maximum = Infinity }: RangeOptions) =>
    minimum < maximum ? [] : [`${minimum} to ${maximum} is no range`],
  judge(facts, { row }, { minimum, maximum }) {
    const figure = facts.figure(row.id);
    if (figure.state !== 'number') return figure.state === 'blank' ? PASS : INCOMPLETE;
    const tooSmall = compareDecimals(figure.value, decimalFromNumber(minimum)) < 0;
    const tooLarge = maximum !== undefined && compareDecimals(figure.value, decimalFromNumber(maximum)) > 0;
    if (!tooSmall && !tooLarge) return PASS;
    return {
      outcome: 'fail',
      value: figureWords(row, figure),
      expected: '',
      words: { minimum: String(minimum), maximum: String(maximum ?? '') },
      related: [],
    };
  },
});
