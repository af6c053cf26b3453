import type { UndoToken } from '../../core/report/report-workbook';
import type { Severity } from '../../core/rule/finding';
import { isUndone, tell } from './notices';
import type { CheckState, PaneState, Preview } from './pane-state';
import type { Reducers } from './reducers';

/** Findings are asked for, gone through, fixed. */
export type CheckAction =
  | { readonly type: 'checked' }
  | { readonly type: 'severity-toggled'; readonly severity: Severity }
  | { readonly type: 'list-wanted' }
  | {
      readonly type: 'finding-chosen';
      readonly id: string;
      readonly told?: { readonly index: number; readonly count: number };
    }
  | { readonly type: 'preview-opened'; readonly preview: Preview }
  | { readonly type: 'preview-closed' }
  | { readonly type: 'applied'; readonly count: number; readonly undo: UndoToken }
  | { readonly type: 'undone' }
  | { readonly type: 'applied-dismissed' };

export const checkReducers: Reducers<CheckAction> = {
  checked: (state) => withCheck(state, { asked: true, gone: [], preview: undefined }),
  'severity-toggled': (state, { severity }) => {
    const { hidden } = state.check;
    const shown = hidden.filter((one) => one !== severity);
    return withCheck(state, { hidden: shown.length < hidden.length ? shown : [...shown, severity] });
  },
  'list-wanted': (state) => withCheck(state, { showAnyway: true }),
  'finding-chosen': (state, { id, told }) => {
    const { explaining } = state.check;
    const next = withCheck(state, {
      current: id,
      preview: samePreview(state.check, id),
      explaining: explaining.open === id ? explaining : { ...explaining, open: undefined },
    });
    if (told) return tell(next, { kind: 'at-finding', id, ...told });
    // In a low pane its line would take a tenth of the height from the finding that was turned to.
    return isUndone(state) ? { ...next, notice: undefined } : next;
  },
  'preview-opened': (state, { preview }) => withCheck(state, { preview }),
  'preview-closed': (state) => withCheck(state, { preview: undefined }),
  applied: (state, { count, undo }) =>
    withCheck(state, {
      preview: undefined,
      applied: { count, undo },
      explaining: { ...state.check.explaining, last: undefined },
    }),
  undone: (state) => tell(withCheck(state, { applied: undefined }), { kind: 'undone' }),
  'applied-dismissed': (state) => withCheck(state, { applied: undefined }),
};

function withCheck(state: PaneState, change: Partial<CheckState>): PaneState {
  return { ...state, check: { ...state.check, ...change } };
}

function samePreview(check: CheckState, id: string): CheckState['preview'] {
  return check.preview?.kind === 'finding' && check.preview.id !== id ? undefined : check.preview;
}
