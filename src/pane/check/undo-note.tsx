import { useEffect, useRef } from 'react';
import { ActionButton } from '../app/action-button';
import { GlyphButton } from '../app/glyph-button';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import { SUMMARY_ID } from './summary-id';

interface UndoNoteProps {
  /** What was done. */
  readonly sentence: string;
  readonly busy: boolean;
  readonly onUndo: () => void | Promise<void>;
  readonly onClose: () => void;
}

/** What was just changed for the person, and the way to take it back. It stays until it no longer can be. */
export function UndoNote({ sentence, busy, onUndo, onClose }: UndoNoteProps) {
  const { text } = usePaneTools();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = note.current;
    return () => {
      if (element?.contains(document.activeElement)) document.getElementById(SUMMARY_ID)?.focus();
    };
  }, []);
  return (
    <div ref={note} className="outcome applied" data-severity="pass">
      <Glyph name="pass" />
      <p role="status">{sentence}</p>
      <ActionButton label={text.fix.undo} glyph="back" off={busy} onPress={onUndo} />
      <GlyphButton label={text.close} glyph="close" onPress={onClose} />
    </div>
  );
}
