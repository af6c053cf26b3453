import type { Failure, PaneProblem } from './pane-state';
import type { Reducers } from './reducers';

/** Problems that a person can mend, and failures that nobody foresaw. */
export type TroubleAction =
  | { readonly type: 'problems-met'; readonly problems: readonly PaneProblem[] }
  | { readonly type: 'problems-dismissed' }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'failure-dismissed' };

export const troubleReducers: Reducers<TroubleAction> = {
  'problems-met': (state, { problems }) => ({ ...state, problems }),
  'problems-dismissed': (state) => ({ ...state, problems: [] }),
  failed: (state, { failure }) => ({ ...state, work: undefined, failure }),
  'failure-dismissed': (state) => ({ ...state, failure: undefined }),
};
