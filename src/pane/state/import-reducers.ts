import type { IndicatorId } from '../../core/form/form';
import type { ImportTicks } from '../../core/import/offer/import-offer';
import type { ImportUse } from '../../core/import/offer/import-use';
import type { ImportedDetail, ImportProposal } from '../../core/import/proposal';
import { type ImportDone, type ImportState, NO_IMPORT } from './import-state';

/** What happens while a report written elsewhere is taken over; loaded with its view. */
export type ImportAction =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'refused'; readonly message: string; readonly cure: string }
  | {
      readonly type: 'read';
      readonly name: string;
      readonly proposal: ImportProposal;
      readonly use?: ImportUse;
      readonly ticks: ImportTicks;
    }
  | { readonly type: 'use-chosen'; readonly use: ImportUse; readonly ticks: ImportTicks }
  /** Of each figure the choice to take; `undefined` takes none. */
  | { readonly type: 'figures-ticked'; readonly figures: ReadonlyMap<IndicatorId, number | undefined> }
  | { readonly type: 'paragraphs-ticked'; readonly paragraphs: readonly number[]; readonly on: boolean }
  | { readonly type: 'details-ticked'; readonly details: readonly ImportedDetail[]; readonly on: boolean }
  | { readonly type: 'standard-ticked'; readonly on: boolean }
  | { readonly type: 'group-toggled'; readonly group: string }
  | { readonly type: 'written'; readonly done: ImportDone }
  | { readonly type: 'undone' }
  | { readonly type: 'done-dismissed' }
  | { readonly type: 'closed' };

type ImportReducers = {
  readonly [K in ImportAction['type']]: (
    before: ImportState,
    action: Extract<ImportAction, { readonly type: K }>,
  ) => ImportState;
};

const REDUCERS: ImportReducers = {
  typed: (before, { text }) => ({ ...before, text, refusal: undefined }),
  refused: (before, { message, cure }) => ({ ...before, refusal: { message, cure } }),
  read: ({ text }, { name, proposal, use, ticks }) => ({ ...NO_IMPORT, found: { proposal, name }, use, ticks, text }),
  'use-chosen': (before, { use, ticks }) => ({ ...before, use, ticks }),
  'figures-ticked': (before, { figures }) => {
    const taken = new Map(before.ticks.figures);
    for (const [indicator, choice] of figures) {
      if (choice === undefined) taken.delete(indicator);
      else taken.set(indicator, choice);
    }
    return ticking(before, { figures: taken });
  },
  'paragraphs-ticked': (before, { paragraphs, on }) =>
    ticking(before, { paragraphs: ticked(before.ticks.paragraphs, paragraphs, on) }),
  'details-ticked': (before, { details, on }) =>
    ticking(before, { details: ticked(before.ticks.details, details, on) }),
  'standard-ticked': (before, { on }) => ticking(before, { withoutStandard: on }),
  'group-toggled': (before, { group }) => ({ ...before, open: ticked(before.open, [group], !before.open.has(group)) }),
  written: (before, { done }) => ({ ...before, done, ticks: NO_IMPORT.ticks }),
  undone: (before) => ({ ...before, done: undefined }),
  'done-dismissed': (before) => ({ ...before, done: undefined }),
  // What was pasted stays: nothing that a person brought is lost by a button.
  closed: ({ text }) => ({ ...NO_IMPORT, text }),
};

/** The import after an action. Pure. */
export function importReduced(before: ImportState, action: ImportAction): ImportState {
  const reduce = REDUCERS[action.type] as (before: ImportState, action: ImportAction) => ImportState;
  return reduce(before, action);
}

function ticking(before: ImportState, change: Partial<ImportTicks>): ImportState {
  return { ...before, ticks: { ...before.ticks, ...change } };
}

function ticked<T>(before: ReadonlySet<T>, values: readonly T[], on: boolean): ReadonlySet<T> {
  const after = new Set(before);
  for (const value of values) {
    if (on) after.add(value);
    else after.delete(value);
  }
  return after;
}
