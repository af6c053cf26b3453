import { type ComponentType, lazy, Suspense, useEffect, useRef } from 'react';
import { isFocusLost } from '../app/focus-lost';
import { usePaneTools } from '../app/pane-tools';
import { Screen } from '../app/screen';
import type { PaneState, ReportView } from '../state/pane-state';
import { ReportOverview } from './report-overview';
import { wayId } from './report-ways';

type View = ComponentType<{ readonly state: PaneState }>;

/** Views are loaded when they are opened: the pane starts without them. */
const NarrativeView = lazy<View>(() =>
  import('../narrative/narrative-view').then((m) => ({ default: m.NarrativeView })),
);
const ChartView = lazy<View>(() => import('../chart/chart-view').then((m) => ({ default: m.ChartView })));
const ExportView = lazy<View>(() => import('./export-view').then((m) => ({ default: m.ExportView })));
const ImportView = lazy<View>(() => import('../import/import-view').then((m) => ({ default: m.ImportView })));
const SentencesView = lazy<View>(() =>
  import('../narrative/sentences-view').then((m) => ({ default: m.SentencesView })),
);

/** A further view of the report is one more line here, one of `REPORT_VIEWS`, and its words in `text.report.ways`. */
const VIEWS: Readonly<Record<ReportView, View>> = {
  overview: ReportOverview,
  narrative: NarrativeView,
  sentences: SentencesView,
  chart: ChartView,
  export: ExportView,
  import: ImportView,
};

/** The report tab: the view that was chosen last. */
export function ReportScreen({ state }: { readonly state: PaneState }) {
  const { text } = usePaneTools();
  useFocusOnWay(state.reportView);
  const Chosen = VIEWS[state.reportView];
  const opening = (
    <Screen tab="report" title={text.report.title} actions={null}>
      <p className="quiet">{text.fix.loading}</p>
    </Screen>
  );
  return (
    <Suspense fallback={opening}>
      <Chosen state={state} />
    </Suspense>
  );
}

/** A view that was left gives the focus back to the button that had opened it. */
function useFocusOnWay(view: ReportView): void {
  const left = useRef(view);
  useEffect(() => {
    if (view === 'overview' && isFocusLost()) document.getElementById(wayId(left.current))?.focus();
    left.current = view;
  }, [view]);
}
