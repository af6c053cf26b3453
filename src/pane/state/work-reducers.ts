import { isUndone } from './notices';
import type { Progress, WorkKind } from './pane-state';
import type { Reducers } from './reducers';

/** Work on the workbook begins, takes its time and ends. */
export type WorkAction =
  | { readonly type: 'work-began'; readonly kind: WorkKind; readonly cancellable?: true }
  | { readonly type: 'work-advanced'; readonly progress: Progress }
  /** It can no longer be cancelled. */
  | { readonly type: 'work-committed' }
  | { readonly type: 'work-slow' }
  | { readonly type: 'work-ended' };

/** What changes the workbook: once it goes on, nothing is as it was before any more. */
const WRITING: ReadonlySet<WorkKind> = new Set<WorkKind>([
  'saving',
  'injecting',
  'refreshing',
  'applying',
  'explaining',
  'writing',
  'consolidating',
  'importing-writes',
]);

export const workReducers: Reducers<WorkAction> = {
  'work-began': (state, { kind, cancellable }) => ({
    ...state,
    work: { kind, cancellable, slow: false },
    problems: [],
    failure: undefined,
    notice: WRITING.has(kind) && isUndone(state) ? undefined : state.notice,
  }),
  'work-advanced': (state, { progress }) =>
    state.work ? { ...state, work: { ...state.work, progress, slow: false } } : state,
  'work-committed': (state) => (state.work ? { ...state, work: { ...state.work, cancellable: undefined } } : state),
  'work-slow': (state) => (state.work ? { ...state, work: { ...state.work, slow: true } } : state),
  'work-ended': (state) => ({ ...state, work: undefined }),
};
