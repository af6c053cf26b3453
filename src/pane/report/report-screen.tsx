import type { ComponentType } from 'react';
import type { PaneState, ReportView } from '../state/pane-state';
import { ReportOverview } from './report-overview';

/** A further view of the report is one more line here, one of `REPORT_VIEWS`, and its words in `text.report.ways`. */
const VIEWS: Readonly<Record<ReportView, ComponentType<{ readonly state: PaneState }>>> = {
  overview: ReportOverview,
};

/** The report tab: the view that was chosen last. */
export function ReportScreen({ state }: { readonly state: PaneState }) {
  const View = VIEWS[state.reportView];
  return <View state={state} />;
}
