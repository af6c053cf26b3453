import type { ReportDetails } from '../../core/report/report-details';
import { placeOfUnit } from '../details/default-details';
import { type DetailField, draftOf, saysSame } from '../details/details-draft';
import { tell } from './notices';
import type { PaneState } from './pane-state';
import type { Reducers } from './reducers';

/** The report's details are typed, asked for, kept. */
export type DetailsAction =
  | { readonly type: 'field-changed'; readonly field: DetailField; readonly text: string }
  | { readonly type: 'field-left'; readonly field: DetailField }
  | { readonly type: 'field-wanted'; readonly field: DetailField }
  | { readonly type: 'field-focused' }
  | { readonly type: 'details-kept'; readonly details: ReportDetails }
  | { readonly type: 'details-saved'; readonly details: ReportDetails }
  | { readonly type: 'details-to-mend'; readonly field: DetailField };

export const detailsReducers: Reducers<DetailsAction> = {
  'field-changed': (state, { field, text }) => ({
    ...state,
    details: { ...state.details, draft: { ...state.details.draft, [field]: text } },
  }),
  'field-left': (state, { field }) => fieldLeft(state, field),
  'field-wanted': (state, { field }) => fieldWanted({ ...state, tab: 'details' }, field),
  'field-focused': (state) => ({ ...state, details: { ...state.details, focus: undefined } }),
  'details-kept': (state, { details }) => withSaved(state, details),
  'details-saved': (state, { details }) => tell(withSaved(state, details), { kind: 'details-saved' }),
  'details-to-mend': (state, { field }) =>
    tell(fieldWanted(fieldLeft(state, field), field), { kind: 'details-to-mend' }),
};

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
