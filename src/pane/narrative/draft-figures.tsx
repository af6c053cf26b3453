import type { RenderedText } from '../../core/narrative/rendered-text';
import { figuresOfPart } from '../../core/narrative/figures-of-part';
import { writePart } from '../../core/narrative/write-text';
import { usePaneTools } from '../app/pane-tools';
import type { PaneState } from '../state/pane-state';

interface DraftFiguresProps {
  readonly shown: RenderedText;
  readonly state: PaneState;
}

/** What the tokens of a text stand for: each once, with its value and its row's words. */
export function DraftFigures({ shown, state }: DraftFiguresProps) {
  const { text } = usePaneTools();
  const figures = new Map(
    shown.spans.flatMap(({ start, end, part }) => {
      const [first] = figuresOfPart(part);
      const label = state.form.indicators.get(first ?? '')?.label;
      return label === undefined ? [] : [[writePart(part), { value: shown.text.slice(start, end), label }] as const];
    }),
  );
  if (figures.size === 0) return null;
  return (
    <details className="draft-figures">
      <summary>
        {text.narrative.draft.figures} ({figures.size})
      </summary>
      <dl>
        {[...figures].map(([token, { value, label }]) => (
          <div key={token}>
            <dt>
              <code>{token}</code> = <strong>{value}</strong>
            </dt>
            <dd lang="vi">{label}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
