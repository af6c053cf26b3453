import type { ExplainingState, PaneState, WrittenExplanation } from './pane-state';
import { tell } from './notices';
import type { Reducers } from './reducers';

/** Explanations of findings are typed, written, taken back. */
export type ExplanationAction =
  | { readonly type: 'explanation-opened'; readonly id: string }
  | { readonly type: 'explanation-typed'; readonly id: string; readonly text: string }
  | { readonly type: 'explanation-closed' }
  | { readonly type: 'explanation-written'; readonly last: WrittenExplanation }
  | { readonly type: 'explanation-undone' }
  | { readonly type: 'explanation-note-dismissed' };

export const explanationReducers: Reducers<ExplanationAction> = {
  'explanation-opened': (state, { id }) => withExplaining(state, { open: id }),
  'explanation-typed': (state, { id, text }) =>
    withExplaining(state, { drafts: { ...state.check.explaining.drafts, [id]: text } }),
  'explanation-closed': (state) => withExplaining(state, { open: undefined }),
  'explanation-written': (state, { last }) => {
    const others = Object.entries(state.check.explaining.drafts).filter(([id]) => id !== last.written.finding);
    const next = withExplaining(state, { open: undefined, drafts: Object.fromEntries(others), last });
    return { ...next, check: { ...next.check, applied: undefined } };
  },
  'explanation-undone': (state) => tell(withExplaining(state, { last: undefined }), { kind: 'explanation-undone' }),
  'explanation-note-dismissed': (state) => withExplaining(state, { last: undefined }),
};

function withExplaining(state: PaneState, change: Partial<ExplainingState>): PaneState {
  return { ...state, check: { ...state.check, explaining: { ...state.check.explaining, ...change } } };
}
