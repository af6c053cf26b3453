import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react';
import { faultSentence } from '../../core/editor/fault-sentences';
import { sameParagraph } from '../../core/editor/same-paragraph';
import { cleanDraft, readDraft } from '../../core/editor/text-faults';
import { marksIn } from '../../core/editor/paragraph-findings';
import { renderWithSpans } from '../../core/narrative/rendered-text';
import { usePaneTools } from '../app/pane-tools';
import type { ParagraphDraft } from '../state/narrative-state';
import type { PaneState } from '../state/pane-state';
import { DiscardQuestion } from './discard-question';
import { DraftConflict } from './draft-conflict';
import { DraftFigures } from './draft-figures';
import { FigurePicker } from './figure-picker';
import { insertText } from './insert-text';
import { MarkedText } from './marked-text';
import type { EditableReport } from './use-editable-report';
import { FindingLines } from './finding-lines';
import { useDraftFindings } from './use-draft-findings';

export const FIELD_ID = 'paragraph-text';

interface ParagraphEditorProps {
  readonly draft: ParagraphDraft;
  readonly report: EditableReport;
  readonly state: PaneState;
  /** Whether the list of figures is open. */
  readonly picking: boolean;
  readonly onPicking: (picking: boolean) => void;
  readonly onLeave: () => void;
}

/** One paragraph in a plain field, figures as tokens, and under it what will be printed. */
export function ParagraphEditor({ draft, report, state, picking, onPicking, onLeave }: ParagraphEditorProps) {
  const { text, language, dispatch } = usePaneTools();
  const words = text.narrative.draft;
  const field = useRef<HTMLTextAreaElement>(null);
  const caret = useRef({ start: draft.source.length, end: draft.source.length });
  const { form } = state;
  const { text: parsed, faults } = readDraft(draft.source, form);
  const told = draft.tried ? faults : faults.filter(({ kind }) => kind !== 'empty' && kind !== 'unclosed');
  const shown = renderWithSpans(parsed, report.facts);
  const findings = useDraftFindings(draft, report);

  useEffect(() => {
    const { current } = field;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
  }, []);
  useLayoutEffect(() => {
    const { current } = field;
    if (!current) return;
    current.style.height = 'auto';
    current.style.height = `${current.scrollHeight + 2}px`;
  }, [draft.source]);

  const noteCaret = (): void => {
    const { current } = field;
    if (current) caret.current = { start: current.selectionStart, end: current.selectionEnd };
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    // Keys of a word being composed are the input method's.
    if (event.nativeEvent.isComposing || event.altKey || event.shiftKey) return;
    if (event.key === 'Escape') onLeave();
    else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'i') onPicking(true);
    else return;
    event.preventDefault();
  };
  const selected = draft.source.slice(caret.current.start, caret.current.end);
  return (
    <div className="paragraph-editor" onKeyDown={onKeyDown}>
      <DraftConflict draft={draft} report={report} />
      {isConditional(draft, report) && <p className="quiet">{words.conditional}</p>}
      <label className="unseen" htmlFor={FIELD_ID}>
        {words.field}
      </label>
      <textarea
        ref={field}
        id={FIELD_ID}
        className="paragraph-field"
        lang="vi"
        rows={3}
        spellCheck={false}
        autoComplete="off"
        readOnly={state.work?.kind === 'writing'}
        aria-describedby={`${FIELD_ID}-faults ${FIELD_ID}-hint`}
        aria-invalid={told.length > 0 || undefined}
        value={draft.source}
        onChange={(event) => {
          dispatch({ type: 'draft-typed', source: event.target.value });
          noteCaret();
        }}
        onSelect={noteCaret}
      />
      <div id={`${FIELD_ID}-faults`} role="status" className="draft-faults">
        {told.map((fault, index) => (
          <p key={index}>{faultSentence(fault, cleanDraft(draft.source), form, language)}</p>
        ))}
      </div>
      {draft.asking && (
        <DiscardQuestion
          onDiscard={() => dispatch({ type: 'draft-closed' })}
          onKeep={() => {
            dispatch({ type: 'draft-kept' });
            field.current?.focus();
          }}
        />
      )}
      {picking && (
        <FigurePicker
          facts={report.facts}
          query={/^[\d.,%]+$/.test(selected.trim()) ? selected.trim() : ''}
          onPick={({ token }) => {
            onPicking(false);
            if (field.current) insertText(field.current, token, caret.current);
          }}
          onClose={() => {
            onPicking(false);
            field.current?.focus();
          }}
        />
      )}
      <section aria-label={words.preview} className="draft-preview">
        <h4>{words.preview}</h4>
        {shown.text === '' ? (
          <p className="quiet">{words.nothing}</p>
        ) : (
          <MarkedText shown={shown} marks={marksIn(shown, findings)} state={state} />
        )}
        <FindingLines findings={findings} form={form} />
        <DraftFigures shown={shown} state={state} />
      </section>
      <p className="quiet" id={`${FIELD_ID}-hint`}>
        {words.hint}
      </p>
    </div>
  );
}

/** Whether a standard paragraph that changes its words is opened: once saved it no longer does. */
function isConditional({ paragraph }: ParagraphDraft, { sections }: EditableReport): boolean {
  if (!paragraph) return false;
  return sections.some(({ paragraphs }) =>
    paragraphs.some((each) => each.isConditional && sameParagraph(each.standing, paragraph)),
  );
}
