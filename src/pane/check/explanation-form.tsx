import { type KeyboardEvent, useEffect, useId, useRef } from 'react';
import type { Finding } from '../../core/rule/finding';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { KEYS } from '../app/shortcuts';

/** Characters: what the row on the sheet and the table in the document can show. */
export const LONGEST_EXPLANATION = 2000;

interface ExplanationFormProps {
  readonly finding: Finding;
  /** Typed before and not yet written. */
  readonly draft: string | undefined;
  readonly busy: boolean;
}

/** The box for the unit's reason, in place under its finding. Ctrl+Enter writes it, Esc closes it and keeps the words. */
export function ExplanationForm({ finding, draft, busy }: ExplanationFormProps) {
  const { text, controller, dispatch } = usePaneTools();
  const field = useRef<HTMLTextAreaElement>(null);
  const [fieldId, hintId] = [useId(), useId()];
  const { id, explanation } = finding;
  const value = draft ?? explanation?.text ?? '';
  const tooLong = value.length > LONGEST_EXPLANATION;
  const off = busy || value.trim() === '' || tooLong;
  const save = () => controller.explanations.write(id, value);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    field.current?.closest('.explanation-form')?.scrollIntoView({ block: 'nearest' });
  }, []);
  const onKeyDown = (event: KeyboardEvent) => {
    const saves = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    if (!saves && event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    if (!saves) dispatch({ type: 'explanation-closed' });
    else if (!off) void save();
  };
  return (
    <div className="explanation-form" onKeyDown={onKeyDown}>
      <label htmlFor={fieldId}>{text.explanation.label}</label>
      {explanation?.state === 'expired' && <p className="explanation-expired">{text.explanation.expiredHint}</p>}
      <textarea
        ref={field}
        id={fieldId}
        rows={4}
        lang="vi"
        value={value}
        aria-describedby={hintId}
        aria-invalid={tooLong || undefined}
        onChange={({ target }) => dispatch({ type: 'explanation-typed', id, text: target.value })}
      />
      <p id={hintId} className={tooLong ? 'explanation-fault' : 'quiet'}>
        {tooLong ? text.explanation.tooLong(value.length, LONGEST_EXPLANATION) : text.explanation.hint}
      </p>
      <div className="button-row">
        <ActionButton primary label={text.explanation.save} keys={KEYS.main} off={off} onPress={save} />
        {explanation && (
          <ActionButton
            label={text.explanation.remove}
            off={busy}
            onPress={() => controller.explanations.write(id, '')}
          />
        )}
        <ActionButton label={text.close} onPress={() => dispatch({ type: 'explanation-closed' })} />
      </div>
    </div>
  );
}
