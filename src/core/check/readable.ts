import { figureText } from '../report/figure';
import { restoreFormula, writeZero } from './change';
import { PASS, type Trouble, defineCheck } from './check';

/** The kind of thing that stands where a number should. */
export interface ReadableOptions {
  /** `error`: an error value such as `#REF!`; `text`: words that are no number. */
  readonly refuses: 'error' | 'text';
}

/** The cell holds a number or nothing, or, where the row is a share of something, the words "không phát sinh". */
export const readable = defineCheck({
  place: 'row',
  words: [],
  concerns: ['nothing', 'unreadable'],
  faults: ({ refuses }: ReadableOptions) =>
    refuses === 'error' || refuses === 'text' ? [] : [`refuses ${String(refuses)}`],
  judge(facts, { row }, { refuses }) {
    const figure = facts.figure(row.id);
    const value = facts.row(row.id)?.value;
    const isError = typeof value === 'object' && value !== null;
    const computed = row.kind === 'ratio' || row.kind === 'sum';
    const share = row.kind === 'ratio' || row.kind === 'percent';
    const unreadable = figure.state === 'unreadable' || (figure.state === 'nothing' && !share);
    if (!unreadable || isError !== (refuses === 'error')) return PASS;
    const text = figureText(figure);
    const countsNothing = figure.state === 'nothing' && (row.kind === 'count' || row.kind === 'money');
    return {
      outcome: 'fail',
      value: text,
      expected: countsNothing ? '00' : '',
      words: {},
      related: [],
      fix: computed ? restoreFormula(row, text, '') : countsNothing ? writeZero(row, text) : undefined,
    } satisfies Trouble;
  },
});
