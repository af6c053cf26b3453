import { UndoNote } from '../app/undo-note';
import type { ImportDone } from '../state/import-state';
import { useImportTools } from './use-import-tools';

/** What was written, and the way to take it back. */
export function ImportDoneNote({ done, busy }: { readonly done: ImportDone; readonly busy: boolean }) {
  const { words, importing } = useImportTools();
  const parts = [
    done.figures > 0 ? words.figures(done.figures) : '',
    done.paragraphs > 0 ? words.paragraphs(done.paragraphs) : '',
    done.details > 0 ? words.details(done.details) : '',
  ].filter((part) => part !== '');
  return (
    <UndoNote
      sentence={`${words.done(parts.join(', '))}${done.leftOut > 0 ? ` ${words.leftOut(done.leftOut)}` : ''}`}
      undo={words.undo}
      busy={busy}
      onUndo={() => importing.undo()}
      onClose={() => importing.change({ type: 'done-dismissed' })}
    />
  );
}
