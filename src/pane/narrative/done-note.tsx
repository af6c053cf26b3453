import { usePaneTools } from '../app/pane-tools';
import { UndoNote } from '../app/undo-note';
import type { NarrativeState } from '../state/narrative-state';

interface DoneNoteProps {
  readonly done: NonNullable<NarrativeState['done']>;
  readonly busy: boolean;
}

/** What was just done to the report's text, and the way to take it back. */
export function DoneNote({ done, busy }: DoneNoteProps) {
  const { text, controller, dispatch } = usePaneTools();
  return (
    <UndoNote
      sentence={text.narrative.done[done.deed]}
      undo={text.narrative.undo}
      busy={busy}
      onUndo={() => controller.narrative.undo()}
      onClose={() => dispatch({ type: 'done-dismissed' })}
    />
  );
}
