import type { ReportView } from './pane-state';
import type { Reducers } from './reducers';

/** The report tab shows one of its views. */
export type ReportAction = { readonly type: 'report-view-chosen'; readonly view: ReportView };

export const reportReducers: Reducers<ReportAction> = {
  'report-view-chosen': (state, { view }) => ({ ...state, tab: 'report', reportView: view }),
};
