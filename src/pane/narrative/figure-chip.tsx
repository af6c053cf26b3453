import { figuresOfPart } from '../../core/narrative/figures-of-part';
import type { RenderedSpan } from '../../core/narrative/rendered-text';
import { usePaneTools } from '../app/pane-tools';
import { placeName } from '../app/place-name';
import type { PaneState } from '../state/pane-state';

interface FigureChipProps {
  readonly part: RenderedSpan['part'];
  readonly value: string;
  readonly state: PaneState;
}

/** A figure within a sentence: it looks pressed out of the paper, says whose it is, and leads to its cell. */
export function FigureChip({ part, value, state }: FigureChipProps) {
  const { text, controller } = usePaneTools();
  const figures = figuresOfPart(part);
  const [first] = figures;
  if (first === undefined) {
    return (
      <span className="chip-detail" title={part.kind === 'detail' ? part.token : undefined}>
        {value}
      </span>
    );
  }
  const cell = state.report?.rows.get(first)?.cell;
  const names = figures.map((id) => placeName(id, state.form, text)).join(' / ');
  const label = state.form.indicators.get(first)?.label ?? '';
  if (!cell) {
    return (
      <span className="chip" title={`${names}: ${label}`}>
        {value}
        <span className="unseen"> ({names})</span>
      </span>
    );
  }
  return (
    <button type="button" className="chip" title={`${names}: ${label}`} onClick={() => void controller.goTo(cell)}>
      {value}
      <span className="unseen">
        {' '}
        ({names}, {text.narrative.toCell})
      </span>
    </button>
  );
}
