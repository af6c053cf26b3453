import type { PaneStore } from '../controller/pane-work';
import type { PaneAction } from '../state/pane-action';
import { paneReducer } from '../state/pane-reducer';
import type { PaneState } from '../state/pane-state';

/** The reducer with its state outside React: work that awaits the workbook must see the state as it is, not as last drawn. */
export interface SubscribedStore extends PaneStore {
  /** For `useSyncExternalStore`. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createPaneStore(initial: PaneState): SubscribedStore {
  const listeners = new Set<() => void>();
  let state = initial;
  return {
    get: () => state,
    dispatch: (action: PaneAction) => {
      state = paneReducer(state, action);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
