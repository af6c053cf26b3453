import type { ParagraphPosition } from '../../core/editor/paragraph-edit';
import type { SectionId } from '../../core/narrative/outline';
import type { CellPlace, ParagraphReading } from '../../core/report/snapshot';
import type { NarrativeState } from './narrative-state';
import { tell } from './notices';
import type { PaneState } from './pane-state';
import type { Reducers } from './reducers';

/** What happens to the report's text. */
export type NarrativeAction =
  | { readonly type: 'section-toggled'; readonly section: SectionId }
  | { readonly type: 'section-shown'; readonly section: SectionId }
  | {
      readonly type: 'paragraph-opened';
      readonly section: SectionId;
      readonly paragraph?: ParagraphReading;
      readonly position: ParagraphPosition;
      readonly source: string;
    }
  | { readonly type: 'draft-typed'; readonly source: string }
  | { readonly type: 'draft-leaving'; readonly focus?: string }
  | { readonly type: 'draft-kept' }
  | { readonly type: 'draft-closed'; readonly focus?: string }
  | { readonly type: 'draft-to-mend' }
  | { readonly type: 'draft-rebased'; readonly paragraph?: ParagraphReading }
  | {
      readonly type: 'linking-opened';
      readonly paragraph: ParagraphReading;
      readonly chosen: ReadonlyMap<number, number>;
    }
  | { readonly type: 'link-chosen'; readonly start: number; readonly candidate: number | undefined }
  | { readonly type: 'linking-closed'; readonly focus?: string }
  | { readonly type: 'paragraphs-edited'; readonly done: NonNullable<NarrativeState['done']>; readonly focus?: string }
  | { readonly type: 'paragraphs-undone' }
  | { readonly type: 'done-dismissed' }
  | { readonly type: 'cell-looked-at'; readonly cell: CellPlace | undefined }
  | { readonly type: 'paragraph-focused' };

export const narrativeReducers: Reducers<NarrativeAction> = {
  'section-toggled': (state, { section }) =>
    within(state, { section: state.narrative.section === section ? undefined : section }),
  'section-shown': (state, { section }) => within({ ...state, tab: 'report', reportView: 'narrative' }, { section }),
  // Another paragraph is opened only once the one in hand is saved or given up: one text at a time can be lost.
  'paragraph-opened': (state, { section, paragraph, position, source }) => {
    const opened: PaneState = { ...state, tab: 'report', reportView: 'narrative' };
    if (isUnsaved(state)) return tell(opened, { kind: 'draft-in-hand' });
    const draft = { section, paragraph, position, opened: source, source, tried: false, asking: false };
    return within(opened, { section, draft, linking: undefined });
  },
  'draft-typed': (state, { source }) => withDraft(state, { source, asking: false }),
  'draft-leaving': (state, { focus }) =>
    isUnsaved(state) ? withDraft(state, { asking: true }) : focusing(within(state, { draft: undefined }), focus),
  'draft-kept': (state) => withDraft(state, { asking: false }),
  'draft-closed': (state, { focus }) => focusing(within(state, { draft: undefined }), focus),
  'draft-to-mend': (state) => tell(withDraft(state, { tried: true }), { kind: 'draft-to-mend' }),
  'draft-rebased': (state, { paragraph }) => withDraft(state, { paragraph, position: 'last' }),
  'linking-opened': (state, { paragraph, chosen }) => within(state, { linking: { paragraph, chosen } }),
  'link-chosen': (state, { start, candidate }) => {
    const { linking } = state.narrative;
    if (!linking) return state;
    const chosen = new Map(linking.chosen);
    if (candidate === undefined) chosen.delete(start);
    else chosen.set(start, candidate);
    return within(state, { linking: { ...linking, chosen } });
  },
  'linking-closed': (state, { focus }) => focusing(within(state, { linking: undefined }), focus),
  'paragraphs-edited': (state, { done, focus }) => focusing(within(state, { done }), focus),
  'paragraphs-undone': (state) => tell(within(state, { done: undefined }), { kind: 'paragraphs-undone' }),
  'done-dismissed': (state) => within(state, { done: undefined }),
  'cell-looked-at': (state, { cell }) => within(state, { cell }),
  'paragraph-focused': (state) => within(state, { focus: undefined }),
};

/** Whether a text was typed that is not on the sheet. */
export function isUnsaved({ narrative: { draft } }: PaneState): boolean {
  return draft !== undefined && draft.source !== draft.opened;
}

function within(state: PaneState, change: Partial<NarrativeState>): PaneState {
  return { ...state, narrative: { ...state.narrative, ...change } };
}

function withDraft(state: PaneState, change: Partial<NonNullable<NarrativeState['draft']>>): PaneState {
  const { draft } = state.narrative;
  return draft ? within(state, { draft: { ...draft, ...change } }) : state;
}

function focusing(state: PaneState, id: string | undefined): PaneState {
  return id === undefined ? state : within(state, { focus: id });
}
