import type { Appendix } from '../../core/form/form';
import type { CellPlace } from '../../core/report/snapshot';
import type { Completion } from '../../core/rule/validation-result';
import { GlyphButton } from '../app/glyph-button';
import { usePaneTools } from '../app/pane-tools';
import { CompletionBar } from './completion-bar';

interface AppendixRowProps {
  readonly appendix: Appendix;
  readonly subject: string;
  readonly chosen: boolean;
  /** Absent where the workbook does not have the appendix. */
  readonly completion: Completion | undefined;
  readonly first: CellPlace | undefined;
  readonly busy: boolean;
}

/** One appendix: chosen or not, what it is about, how far it is filled in, and the way to its sheet. */
export function AppendixRow({ appendix, subject, chosen, completion, first, busy }: AppendixRowProps) {
  const { text, controller, dispatch } = usePaneTools();
  const name = text.appendix(appendix.number);
  return (
    <li className="appendix-row">
      <label className="check-label">
        <input
          type="checkbox"
          checked={chosen}
          onChange={() => dispatch({ type: 'appendix-toggled', appendix: appendix.id })}
        />
        <span className="appendix-words">
          <span className="appendix-head">
            <strong>{name}</strong>
            <CompletionBar completion={completion} />
          </span>
          <span className="appendix-subject" lang="vi">
            {subject}
          </span>
        </span>
      </label>
      {first && (
        <GlyphButton
          glyph="open"
          label={text.appendices.open(name)}
          off={busy}
          onPress={() => controller.goTo(first)}
        />
      )}
    </li>
  );
}
