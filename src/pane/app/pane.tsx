import { lazy, Suspense, useEffect, useMemo, useSyncExternalStore } from 'react';
import { AppendicesScreen } from '../appendices/appendices-screen';
import { CheckScreen } from '../check/check-screen';
import type { PaneController } from '../controller/pane-controller';
import type { Language } from '../../core/rule/finding';
import type { ValidationResult } from '../../core/rule/validation-result';
import { DetailsScreen } from '../details/details-screen';
import { ReportScreen } from '../report/report-screen';
import { textOf } from '../text/languages';
import { BackStrip } from './back-strip';
import { FailureNotice } from './failure-notice';
import { type PaneTools, PaneToolsContext } from './pane-tools';
import type { SubscribedStore } from './pane-store';
import { useKeepDropsOut } from './keep-drops-out';
import { LoadingScreen } from './loading-screen';
import { ProblemList } from './problem-list';
import { StatusLine } from './status-line';
import { TabList } from './tab-list';
import { useShortcuts } from './use-shortcuts';
import { useUncaughtErrors } from './uncaught-errors';

interface PaneProps {
  readonly store: SubscribedStore;
  readonly controller: PaneController;
  readonly language: Language;
}

const FilesScreen = lazy(() => import('../files/files-screen').then((module) => ({ default: module.FilesScreen })));
const ConsolidationNotice = lazy(() =>
  import('../files/consolidation-notice').then((module) => ({ default: module.ConsolidationNotice })),
);

const SCREENS = {
  details: DetailsScreen,
  appendices: AppendicesScreen,
  check: CheckScreen,
  report: ReportScreen,
  files: FilesScreen,
} as const;

/** Errors that are neither corrected nor explained. */
function openErrors(evaluation: ValidationResult | undefined): number {
  return evaluation ? evaluation.counts.error - evaluation.explained.error : 0;
}

/** The whole task pane. */
export function Pane({ store, controller, language }: PaneProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const text = textOf(language);
  const tools = useMemo<PaneTools>(
    () => ({ text, language, controller, dispatch: store.dispatch }),
    [text, language, controller, store],
  );
  useUncaughtErrors(controller);
  useShortcuts(store.get, controller);
  useKeepDropsOut();
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // A consolidation is nobody's report: nothing that the other tabs say would be true of it.
  const Shown = state.consolidation && state.tab !== 'files' ? ConsolidationNotice : SCREENS[state.tab];
  return (
    <PaneToolsContext.Provider value={tools}>
      <main className="pane" lang={language} aria-busy={state.work !== undefined}>
        <h1 className="unseen">{text.product}</h1>
        <TabList chosen={state.tab} errors={state.check.asked ? openErrors(state.evaluation) : 0} />
        {state.failure && (
          <FailureNotice
            failure={state.failure}
            text={text}
            onRetry={() => controller.retry()}
            onClose={() => store.dispatch({ type: 'failure-dismissed' })}
          />
        )}
        <ProblemList problems={state.problems} form={state.form} />
        <Suspense fallback={<LoadingScreen tab={state.tab} title={text.tabs[state.tab]} words={text.fix.loading} />}>
          <Shown state={state} />
        </Suspense>
        <StatusLine state={state} />
        <BackStrip back={state.back} />
      </main>
    </PaneToolsContext.Provider>
  );
}
