import type { KeyboardEvent } from 'react';
import { TABS, type TabId } from '../state/pane-state';
import { usePaneTools } from './pane-tools';

const STEPS: Readonly<Record<string, (at: number) => number>> = {
  ArrowRight: (at) => at + 1,
  ArrowLeft: (at) => at - 1,
  Home: () => 0,
  End: () => TABS.length - 1,
};

export const tabId = (tab: TabId) => `tab-${tab}`;
export const panelId = (tab: TabId) => `panel-${tab}`;

interface TabListProps {
  readonly chosen: TabId;
  /** Errors shown on the check tab, 0 where none or not checked. */
  readonly errors: number;
}

/** The steps of the report as tabs (WAI-ARIA tabs with automatic activation). */
export function TabList({ chosen, errors }: TabListProps) {
  const { text, dispatch } = usePaneTools();
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const tab = TABS[(step(TABS.indexOf(chosen)) + TABS.length) % TABS.length] ?? chosen;
    event.preventDefault();
    dispatch({ type: 'tab-chosen', tab });
    document.getElementById(tabId(tab))?.focus();
  };
  return (
    <div role="tablist" aria-label={text.tabs.label} className="tabs" onKeyDown={onKeyDown}>
      {TABS.map((tab) => (
        <button
          key={tab}
          type="button"
          role="tab"
          id={tabId(tab)}
          className="tab"
          aria-selected={tab === chosen}
          aria-controls={tab === chosen ? panelId(tab) : undefined}
          tabIndex={tab === chosen ? 0 : -1}
          onClick={() => dispatch({ type: 'tab-chosen', tab })}
        >
          {text.tabs[tab]}
          {tab === 'check' && errors > 0 && (
            <>
              {' '}
              <span className="tab-badge" aria-hidden="true">
                {errors}
              </span>
              <span className="unseen">{text.tabErrors(errors)}</span>
            </>
          )}
        </button>
      ))}
    </div>
  );
}
