import type { PaneState } from './pane-state';

/** What each action of a feature does to the pane: one entry an action, none forgotten. */
export type Reducers<A extends { readonly type: string }> = {
  readonly [K in A['type']]: (state: PaneState, action: Extract<A, { readonly type: K }>) => PaneState;
};
