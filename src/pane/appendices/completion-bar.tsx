import type { Completion } from '../../core/rule/validation-result';
import { usePaneTools } from '../app/pane-tools';

/** How far an appendix is filled in, as a bar and in words; the words alone carry the meaning. */
export function CompletionBar({ completion }: { readonly completion: Completion | undefined }) {
  const { text } = usePaneTools();
  if (!completion) return <span className="completion-text">{text.appendices.absent}</span>;
  const { filled, due } = completion;
  if (due === 0) return <span className="completion-text">{text.appendices.nothingDue}</span>;
  return (
    <span className="completion" data-complete={filled === due || undefined}>
      <svg className="completion-bar" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="completion-track" width="100" height="4" />
        <rect className="completion-fill" width={(100 * filled) / due} height="4" />
      </svg>
      <span className="completion-text">
        <span className="unseen">{text.appendices.filled}</span> {text.appendices.rows(filled, due)}
      </span>
    </span>
  );
}
