import type { ExplanationReading } from '../../core/report/snapshot';
import { usePaneTools } from '../app/pane-tools';

/** That the sheet holds explanations of what is no longer found: they are kept, and it is for people to clear them. */
export function UnusedExplanations({ unused }: { readonly unused: readonly ExplanationReading[] }) {
  const { text, controller } = usePaneTools();
  if (unused.length === 0) return null;
  const cell = unused.find((each) => each.cell !== undefined)?.cell;
  return (
    <p className="quiet">
      {text.explanation.unused(unused.length)}{' '}
      {cell && (
        <button type="button" className="link" onClick={() => void controller.goTo(cell)}>
          {text.explanation.toSheet}
        </button>
      )}
    </p>
  );
}
