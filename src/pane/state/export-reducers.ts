import { withConsequences } from '../check/finding-order';
import type { ExportOutcome } from '../report/export-outcome';
import type { Reducers } from './reducers';

/** The official document is written, or refused; a refusal leads to what stands in the way. */
export type ExportAction =
  | { readonly type: 'export-began' }
  | { readonly type: 'exported'; readonly outcome: ExportOutcome }
  | { readonly type: 'finding-shown'; readonly id: string }
  | { readonly type: 'finding-focused' };

export const exportReducers: Reducers<ExportAction> = {
  'export-began': (state) => ({ ...state, exported: undefined }),
  exported: (state, { outcome }) => ({ ...state, exported: outcome }),
  'finding-shown': (state, { id }) => {
    const { check } = state;
    const listed = (state.evaluation?.findings ?? []).find((each) =>
      withConsequences([each]).some((one) => one.id === id),
    );
    if (!listed) return { ...state, tab: 'check', check: { ...check, asked: true } };
    return {
      ...state,
      tab: 'check',
      check: {
        ...check,
        asked: true,
        showAnyway: true,
        hidden: check.hidden.filter((severity) => severity !== listed.severity),
        current: listed.id,
        wantsFocus: true,
      },
    };
  },
  'finding-focused': (state) => ({ ...state, check: { ...state.check, wantsFocus: false } }),
};
