import type { Form } from '../../core/form/form';
import type { ReportDetails } from '../../core/report/report-details';
import type { InjectionResult, UndoToken } from '../../core/report/report-workbook';
import type { CellPlace, Snapshot } from '../../core/report/snapshot';
import type { Severity } from '../../core/rule/finding';
import type { ValidationResult } from '../../core/rule/validation-result';
import { type DetailField, draftOf, saysSame } from '../details/details-draft';
import { placeOfUnit } from '../details/default-details';
import type { Failure, Notice, PaneProblem, PaneState, Preview, TabId, Work } from './pane-state';
import { checkAfterChange, checkReduced } from './check-reducer';

/** The report as read, with what the rules say of it; both absent where the workbook holds no report of ours. */
export interface Reading {
  readonly form?: Form;
  readonly report?: Snapshot;
  readonly evaluation?: ValidationResult;
}

/** Everything that happens in the pane. */
export type PaneAction =
  | { readonly type: 'tab-chosen'; readonly tab: TabId }
  | { readonly type: 'work-began'; readonly kind: Work['kind'] }
  | { readonly type: 'work-slow' }
  | { readonly type: 'work-ended' }
  | { readonly type: 'opened'; readonly reading: Reading; readonly saved?: ReportDetails }
  | { readonly type: 'read-again'; readonly reading: Reading }
  | {
      readonly type: 'rechecked';
      readonly report: Snapshot;
      readonly evaluation: ValidationResult;
      readonly edited: readonly CellPlace[];
    }
  | { readonly type: 'field-changed'; readonly field: DetailField; readonly text: string }
  | { readonly type: 'field-left'; readonly field: DetailField }
  | { readonly type: 'field-wanted'; readonly field: DetailField }
  | { readonly type: 'field-focused' }
  | { readonly type: 'details-kept'; readonly details: ReportDetails }
  | { readonly type: 'details-saved'; readonly details: ReportDetails }
  | { readonly type: 'details-to-mend'; readonly field: DetailField }
  | { readonly type: 'appendix-toggled'; readonly appendix: string }
  | { readonly type: 'all-appendices-toggled' }
  | { readonly type: 'injected'; readonly result: InjectionResult; readonly purpose: 'inject' | 'refresh' }
  | { readonly type: 'checked' }
  | { readonly type: 'severity-toggled'; readonly severity: Severity }
  | { readonly type: 'list-wanted' }
  | {
      readonly type: 'finding-chosen';
      readonly id: string;
      readonly told?: { readonly index: number; readonly count: number };
    }
  | { readonly type: 'preview-opened'; readonly preview: Preview }
  | { readonly type: 'preview-closed' }
  | { readonly type: 'applied'; readonly count: number; readonly undo: UndoToken }
  | { readonly type: 'undone' }
  | { readonly type: 'applied-dismissed' }
  | { readonly type: 'left-for'; readonly from: CellPlace | undefined }
  | { readonly type: 'went-back'; readonly place: CellPlace }
  | { readonly type: 'problems-met'; readonly problems: readonly PaneProblem[] }
  | { readonly type: 'problems-dismissed' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'failure-dismissed' };

/** The pane after an action. Pure: the same state and action always give the same state. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'tab-chosen':
      return { ...state, tab: action.tab };
    case 'work-began':
      return { ...state, work: { kind: action.kind, slow: false }, problems: [], failure: undefined };
    case 'work-slow':
      return state.work ? { ...state, work: { ...state.work, slow: true } } : state;
    case 'work-ended':
      return { ...state, work: undefined };
    case 'opened':
      return opened(state, action.reading, action.saved);
    case 'read-again':
      return readAgain(state, action.reading);
    case 'rechecked':
      return {
        ...state,
        report: action.report,
        evaluation: action.evaluation,
        check: checkAfterChange(state, action.evaluation, action.edited),
      };
    case 'field-changed':
      return {
        ...state,
        details: { ...state.details, draft: { ...state.details.draft, [action.field]: action.text } },
      };
    case 'field-left':
      return fieldLeft(state, action.field);
    case 'field-wanted':
      return fieldWanted({ ...state, tab: 'details' }, action.field);
    case 'field-focused':
      return { ...state, details: { ...state.details, focus: undefined } };
    case 'details-kept':
      return withSaved(state, action.details);
    case 'details-saved':
      return tell(withSaved(state, action.details), { kind: 'details-saved' });
    case 'details-to-mend':
      return tell(fieldWanted(fieldLeft(state, action.field), action.field), { kind: 'details-to-mend' });
    case 'appendix-toggled':
      return { ...state, chosen: toggled(state, action.appendix) };
    case 'all-appendices-toggled':
      return { ...state, chosen: state.chosen.length === state.form.appendices.length ? [] : appendixIds(state.form) };
    case 'injected':
      return {
        ...state,
        injection: { result: action.result, purpose: action.purpose },
        problems: action.result.problems,
      };
    case 'left-for':
      return { ...state, back: state.back ?? action.from };
    case 'went-back':
      return tell({ ...state, back: undefined }, { kind: 'went-back', place: action.place });
    case 'problems-met':
      return { ...state, problems: action.problems };
    case 'problems-dismissed':
      return { ...state, problems: [] };
    case 'failed':
      return { ...state, work: undefined, failure: action.failure };
    case 'failure-dismissed':
      return { ...state, failure: undefined };
    case 'undone':
      return tell({ ...state, check: checkReduced(state.check, action) }, { kind: 'undone' });
    case 'finding-chosen': {
      const next = { ...state, check: checkReduced(state.check, action) };
      return action.told ? tell(next, { kind: 'at-finding', id: action.id, ...action.told }) : next;
    }
    case 'checked':
    case 'severity-toggled':
    case 'list-wanted':
    case 'preview-opened':
    case 'preview-closed':
    case 'applied':
    case 'applied-dismissed':
      return { ...state, check: checkReduced(state.check, action) };
  }
}

function opened(state: PaneState, reading: Reading, saved: ReportDetails | undefined): PaneState {
  const next = { ...readAgain(state, reading), opened: true };
  return saved ? { ...next, details: { ...next.details, saved, draft: draftOf(saved) } } : next;
}

/** A fresh reading after the workbook changed under the pane or by it; a draft being typed is left alone. */
function readAgain(state: PaneState, reading: Reading): PaneState {
  const form = reading.form ?? state.form;
  const check = checkAfterChange(state, reading.evaluation, []);
  return {
    ...state,
    form,
    chosen: form === state.form ? state.chosen : appendixIds(form),
    report: reading.report,
    evaluation: reading.evaluation,
    check: reading.report ? check : { ...check, asked: false },
  };
}

/** The texts are tidied as saved, unless something was typed meanwhile. */
function withSaved(state: PaneState, saved: ReportDetails): PaneState {
  const { draft } = state.details;
  return { ...state, details: { ...state.details, saved, draft: saysSame(draft, saved) ? draftOf(saved) : draft } };
}

function fieldLeft(state: PaneState, field: DetailField): PaneState {
  const { draft, touched } = state.details;
  const place =
    field === 'unit.name' && draft['document.place'] === '' ? placeOfUnit(draft['unit.name']) : draft['document.place'];
  return {
    ...state,
    details: {
      ...state.details,
      draft: { ...draft, 'document.place': place },
      touched: touched.includes(field) ? touched : [...touched, field],
    },
  };
}

function fieldWanted(state: PaneState, field: DetailField): PaneState {
  return { ...state, details: { ...state.details, focus: { field, seq: (state.details.focus?.seq ?? 0) + 1 } } };
}

function toggled(state: PaneState, appendix: string): PaneState['chosen'] {
  return appendixIds(state.form).filter((id) => (id === appendix) !== state.chosen.includes(id));
}

function appendixIds(form: Form): readonly string[] {
  return form.appendices.map((appendix) => appendix.id);
}

function tell(state: PaneState, says: Notice['says']): PaneState {
  return { ...state, notice: { seq: (state.notice?.seq ?? 0) + 1, says } };
}
