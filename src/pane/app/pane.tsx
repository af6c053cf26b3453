import { type KeyboardEvent, useEffect, useMemo, useSyncExternalStore } from 'react';
import { AppendicesScreen } from '../appendices/appendices-screen';
import { CheckScreen } from '../check/check-screen';
import type { PaneController } from '../controller/pane-controller';
import type { Language } from '../../core/rule/finding';
import { DetailsScreen } from '../details/details-screen';
import { ReportScreen } from '../report/report-screen';
import type { PaneState } from '../state/pane-state';
import { textOf } from '../text/languages';
import { BackStrip } from './back-strip';
import { FailureNotice } from './failure-notice';
import { type PaneTools, PaneToolsContext } from './pane-tools';
import type { SubscribedStore } from './pane-store';
import { ProblemList } from './problem-list';
import { type Shortcut, shortcutOf } from './shortcuts';
import { StatusLine } from './status-line';
import { TabList } from './tab-list';
import { useUncaughtErrors } from './uncaught-errors';

interface PaneProps {
  readonly store: SubscribedStore;
  readonly controller: PaneController;
  readonly language: Language;
}

const SCREENS = {
  details: DetailsScreen,
  appendices: AppendicesScreen,
  check: CheckScreen,
  report: ReportScreen,
} as const;

/** The whole task pane. */
export function Pane({ store, controller, language }: PaneProps) {
  const state = useSyncExternalStore(store.subscribe, store.get);
  const text = textOf(language);
  const tools = useMemo<PaneTools>(
    () => ({ text, language, controller, dispatch: store.dispatch }),
    [text, language, controller, store],
  );
  useUncaughtErrors(controller);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const Shown = SCREENS[state.tab];
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const shortcut = shortcutOf(event, isTextField(event.target));
    if (!shortcut || !carryOut(shortcut, state, controller)) return;
    event.preventDefault();
  };
  return (
    <PaneToolsContext.Provider value={tools}>
      <main className="pane" lang={language} onKeyDown={onKeyDown} aria-busy={state.work !== undefined}>
        <h1 className="unseen">{text.product}</h1>
        <TabList chosen={state.tab} errors={state.check.asked ? (state.evaluation?.counts.error ?? 0) : 0} />
        {state.failure && (
          <FailureNotice
            failure={state.failure}
            text={text}
            onRetry={() => controller.retry()}
            onClose={() => store.dispatch({ type: 'failure-dismissed' })}
          />
        )}
        <ProblemList problems={state.problems} form={state.form} />
        <Shown state={state} />
        <StatusLine state={state} />
        <BackStrip back={state.back} />
      </main>
    </PaneToolsContext.Provider>
  );
}

/** @returns whether the key did something here */
function carryOut(shortcut: Shortcut, { tab, work, back }: PaneState, controller: PaneController): boolean {
  if (shortcut === 'next' || shortcut === 'previous') {
    if (tab === 'check') void controller.step(shortcut === 'next' ? 1 : -1);
    return tab === 'check';
  }
  if (shortcut === 'back') {
    if (back) void controller.goBack();
    return back !== undefined;
  }
  if (!work) void mainAction(tab, controller);
  return true;
}

function mainAction(tab: PaneState['tab'], controller: PaneController): Promise<void> {
  switch (tab) {
    case 'details':
      return controller.saveDetails();
    case 'appendices':
      return controller.inject();
    case 'check':
      return controller.check();
    case 'report':
      return controller.refreshReport();
  }
}

function isTextField(target: EventTarget): boolean {
  return target instanceof HTMLElement && (target.tagName === 'INPUT' || target.tagName === 'TEXTAREA');
}
