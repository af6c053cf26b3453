import { type ClipboardEvent, useRef } from 'react';
import { ActionButton } from '../app/action-button';
import { KEYS } from '../app/shortcuts';
import { useDrop } from '../app/use-drop';
import { Glyph } from '../glyph';
import { ReportViewFrame } from '../report/report-view-frame';
import type { PaneState } from '../state/pane-state';
import { documentOfHtml, hasTable } from './document-of-html';
import { useImportTools } from './use-import-tools';

const ACCEPTED = '.docx,.docm,.txt,.md,.xlsx,.xlsm';
/** As the reader of documents has it: twenty times a report. */
const LONGEST_PASTE = 1_000_000;
const BOX_ID = 'import-text';

/** Where the report comes from: a file, chosen or dropped, or what was copied. */
export function ImportSource({ state }: { readonly state: PaneState }) {
  const { text, words, importing } = useImportTools();

  const { text: typed, refusal } = state.importing;
  const busy = state.work !== undefined;
  const input = useRef<HTMLInputElement>(null);
  const isBlank = typed.trim() === '';
  const isTooLong = typed.length > LONGEST_PASTE;

  const readFile = (file: File | undefined): void => {
    if (!file || busy) return;
    const bytes = async (): Promise<Uint8Array> => new Uint8Array(await file.arrayBuffer());
    void importing.readFile({ name: file.name, bytes });
  };
  const isOver = useDrop(busy ? undefined : ({ files }) => readFile(files[0]));
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const html = event.clipboardData.getData('text/html');
    if (busy || html.length > LONGEST_PASTE * 20 || !hasTable(html)) return;
    event.preventDefault();
    importing.change({ type: 'typed', text: event.clipboardData.getData('text/plain') });
    void importing.readPasted(documentOfHtml(html));
  };
  return (
    <ReportViewFrame
      title={text.report.ways.import.title}
      actions={
        <>
          <ActionButton
            primary={isBlank}
            label={words.file}
            glyph="open"
            off={busy}
            keys={isBlank ? KEYS.main : undefined}
            onPress={() => input.current?.click()}
          />
          {!isBlank && (
            <ActionButton
              primary
              label={words.read}
              off={busy || isTooLong}
              keys={KEYS.main}
              onPress={() => importing.readPasted(typed)}
            />
          )}
        </>
      }
    >
      <div role="alert" className="outcome-place">
        {refusal && (
          <div className="outcome" data-severity="error">
            <Glyph name="error" />
            <p>
              <strong>{refusal.message}</strong> {refusal.cure}
            </p>
          </div>
        )}
        {isTooLong && (
          <div className="outcome" data-severity="error">
            <Glyph name="error" />
            <p>{words.tooLong}</p>
          </div>
        )}
      </div>
      <div className="import-source">
        <p>{words.intro}</p>
        <p className="drop-zone" data-over={isOver || undefined}>
          {words.drop}
        </p>
        <input
          ref={input}
          type="file"
          hidden
          accept={ACCEPTED}
          onChange={(event) => {
            readFile(event.target.files?.[0]);
            // The same file may be chosen again once it is mended.
            event.target.value = '';
          }}
        />
        <label htmlFor={BOX_ID} className="card-title">
          {words.paste}
        </label>
        <p id={`${BOX_ID}-hint`} className="quiet">
          {words.pasteHint}
        </p>
        <textarea
          id={BOX_ID}
          className="paste-box"
          lang="vi"
          rows={4}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${BOX_ID}-hint`}
          value={typed}
          onChange={(event) => importing.change({ type: 'typed', text: event.target.value })}
          onPaste={onPaste}
        />
      </div>
    </ReportViewFrame>
  );
}
