import { ActionButton } from '../app/action-button';
import { GlyphButton } from '../app/glyph-button';
import { Glyph } from '../glyph';
import type { ImportDone } from '../state/import-state';
import { useImportTools } from './use-import-tools';

/** What was written, and the way to take it back. */
export function ImportDoneNote({ done, busy }: { readonly done: ImportDone; readonly busy: boolean }) {
  const { text, words, importing } = useImportTools();

  const parts = [
    done.figures > 0 ? words.figures(done.figures) : '',
    done.paragraphs > 0 ? words.paragraphs(done.paragraphs) : '',
    done.details > 0 ? words.details(done.details) : '',
  ].filter((part) => part !== '');
  return (
    <div className="outcome applied" data-severity="pass">
      <Glyph name="pass" />
      <p role="status">{words.done(parts.join(', '))}</p>
      <ActionButton label={words.undo} glyph="back" off={busy} onPress={() => importing.undo()} />
      <GlyphButton label={text.close} glyph="close" onPress={() => importing.change({ type: 'done-dismissed' })} />
    </div>
  );
}
