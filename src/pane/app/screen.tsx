import type { ReactNode } from 'react';
import { panelId, tabId } from './tab-list';
import type { TabId } from '../state/pane-state';

interface ScreenProps {
  readonly tab: TabId;
  readonly title: string;
  readonly children: ReactNode;
  /** What an act has just led to and what can be done about it: in sight wherever the list is scrolled to. */
  readonly note?: ReactNode;
  /** The main actions, always in sight below what scrolls. */
  readonly actions: ReactNode;
}

/** One tab's panel: what scrolls, and its actions. */
export function Screen({ tab, title, children, note, actions }: ScreenProps) {
  return (
    <section role="tabpanel" id={panelId(tab)} aria-labelledby={tabId(tab)} className="screen">
      <div className="screen-scroll">
        <h2 className="unseen">{title}</h2>
        {children}
      </div>
      {note !== undefined && <div className="screen-note">{note}</div>}
      <div className="screen-actions">{actions}</div>
    </section>
  );
}
