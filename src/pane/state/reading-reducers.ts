import type { Form } from '../../core/form/form';
import type { ConsolidationMark } from '../../core/plan/consolidation-mark';
import type { ReportDetails } from '../../core/report/report-details';
import type { CellPlace, Snapshot } from '../../core/report/snapshot';
import type { ValidationResult } from '../../core/rule/validation-result';
import { draftOf } from '../details/details-draft';
import { checkAfterChange } from './check-after-change';
import type { PaneState } from './pane-state';
import type { Reducers } from './reducers';

/**
 * The report as read, with what the rules say of it; both absent where the workbook holds no report of ours, and where it
 * adds up those of many units.
 */
export interface Reading {
  readonly form?: Form;
  readonly consolidation?: ConsolidationMark;
  readonly report?: Snapshot;
  readonly evaluation?: ValidationResult;
}

/** The workbook was read, whole or after an edit. */
export type ReadingAction =
  | { readonly type: 'opened'; readonly reading: Reading; readonly saved?: ReportDetails }
  | { readonly type: 'read-again'; readonly reading: Reading }
  | {
      readonly type: 'rechecked';
      readonly report: Snapshot;
      readonly evaluation: ValidationResult;
      readonly edited: readonly CellPlace[];
    };

export const readingReducers: Reducers<ReadingAction> = {
  opened: (state, { reading, saved }) => {
    const next = { ...readAgain(state, reading), opened: true };
    return saved ? { ...next, details: { ...next.details, saved, draft: draftOf(saved) } } : next;
  },
  'read-again': (state, { reading }) => readAgain(state, reading),
  rechecked: (state, { report, evaluation, edited }) => ({
    ...state,
    report,
    evaluation,
    check: checkAfterChange(state, evaluation, edited),
  }),
};

/** A fresh reading after the workbook changed under the pane or by it; a draft being typed is left alone. */
function readAgain(state: PaneState, reading: Reading): PaneState {
  const form = reading.form ?? state.form;
  const check = checkAfterChange(state, reading.evaluation, []);
  return {
    ...state,
    form,
    chosen: form === state.form ? state.chosen : form.appendices.map(({ id }) => id),
    report: reading.report,
    consolidation: reading.consolidation,
    evaluation: reading.evaluation,
    check: reading.report ? check : { ...check, asked: false },
  };
}
