import type { Notice, PaneState } from './pane-state';

/** The state with something small to say by role=status. */
export function tell(state: PaneState, says: Notice['says']): PaneState {
  return { ...state, notice: { seq: (state.notice?.seq ?? 0) + 1, says } };
}

/** Whether it says that a change was taken back. */
export function isUndone({ notice }: PaneState): boolean {
  return notice?.says.kind.endsWith('undone') ?? false;
}
