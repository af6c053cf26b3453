import { writeZero } from './change';
import { PASS, defineCheck } from './check';
import { type Excuse, isExcused } from './excused';

export interface FilledOptions {
  readonly excuses?: readonly Excuse[];
  /** Whether a blank could mean 00, so that writing it is offered. */
  readonly offersZero: boolean;
}

/** A row that the report's level owes is not blank. Blank is not zero: nobody but the officer knows which it is. */
export const filled = defineCheck({
  place: 'row',
  words: [],
  concerns: ['due'],
  faults: ({ excuses = [] }: FilledOptions) =>
    excuses.filter(({ rows }) => rows.length === 0).map(({ by }) => `${by} excuses no row`),
  judge(facts, { row }, { excuses = [], offersZero }) {
    if (row.optional || !facts.reports(row) || !facts.row(row.id)) return undefined;
    if (facts.figure(row.id).state !== 'blank' || isExcused(facts, row, excuses)) return PASS;
    return {
      outcome: 'incomplete',
      value: '',
      expected: '',
      words: {},
      related: [],
      fix: offersZero ? writeZero(row, '') : undefined,
    };
  },
});
