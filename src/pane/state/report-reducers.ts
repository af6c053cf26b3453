import type { ChartState } from './chart-state';
import type { ImportState } from './import-state';
import { tell } from './notices';
import type { ReportView } from './pane-state';
import type { Reducers } from './reducers';

/** The report tab shows one of its views. */
export type ReportAction =
  | { readonly type: 'report-view-chosen'; readonly view: ReportView }
  /** The view that imports is loaded when opened, and so is what its actions do to its state. */
  | { readonly type: 'chart-changed'; readonly chart: ChartState }
  | { readonly type: 'import-changed'; readonly importing: ImportState }
  | { readonly type: 'import-undone' };

export const reportReducers: Reducers<ReportAction> = {
  'report-view-chosen': (state, { view }) => ({ ...state, tab: 'report', reportView: view }),
  'chart-changed': (state, { chart }) => ({ ...state, chart }),
  'import-changed': (state, { importing }) => ({ ...state, importing }),
  'import-undone': (state) => tell(state, { kind: 'import-undone' }),
};
