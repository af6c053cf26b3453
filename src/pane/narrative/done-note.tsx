import { useEffect, useRef } from 'react';
import { ActionButton } from '../app/action-button';
import { GlyphButton } from '../app/glyph-button';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import type { NarrativeState } from '../state/narrative-state';

interface DoneNoteProps {
  readonly done: NonNullable<NarrativeState['done']>;
  readonly busy: boolean;
}

/** What was just done to the report's text, and the way to take it back. */
export function DoneNote({ done, busy }: DoneNoteProps) {
  const { text, controller, dispatch } = usePaneTools();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = note.current;
    const heading = element?.closest('.screen')?.querySelector<HTMLElement>('h3');
    return () => {
      if (element?.contains(document.activeElement)) heading?.focus();
    };
  }, []);
  return (
    <div ref={note} className="outcome applied" data-severity="pass">
      <Glyph name="pass" />
      <p role="status">{text.narrative.done[done.deed]}</p>
      <ActionButton label={text.narrative.undo} glyph="back" off={busy} onPress={() => controller.narrative.undo()} />
      <GlyphButton label={text.close} glyph="close" onPress={() => dispatch({ type: 'done-dismissed' })} />
    </div>
  );
}
