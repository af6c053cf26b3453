import { useLayoutEffect, useRef } from 'react';
import { Glyph } from '../glyph';
import { ActionButton } from './action-button';
import { GlyphButton } from './glyph-button';
import { usePaneTools } from './pane-tools';

interface UndoNoteProps {
  /** What was done. */
  readonly sentence: string;
  readonly undo: string;
  readonly busy: boolean;
  readonly onUndo: () => void | Promise<void>;
  readonly onClose: () => void;
}

/** What was just done to the workbook, and the way to take it back; gone, it hands the focus to the view's heading. */
export function UndoNote({ sentence, undo, busy, onUndo, onClose }: UndoNoteProps) {
  const { text } = usePaneTools();
  const note = useRef<HTMLDivElement>(null);
  // A layout effect is undone while the note still stands and has the focus; an effect would come too late.
  useLayoutEffect(() => {
    const element = note.current;
    // What was written may be far below: nobody should have to look for what came of it.
    element?.scrollIntoView({ block: 'nearest' });
    const heading = element?.closest('.screen')?.querySelector<HTMLElement>('h3');
    return () => {
      if (element?.contains(document.activeElement)) heading?.focus();
    };
  }, []);
  return (
    <div ref={note} className="outcome applied" data-severity="pass">
      <Glyph name="pass" />
      <p role="status">{sentence}</p>
      <ActionButton label={undo} glyph="back" off={busy} onPress={onUndo} />
      <GlyphButton label={text.close} glyph="close" onPress={onClose} />
    </div>
  );
}
