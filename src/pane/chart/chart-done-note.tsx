import { ActionButton } from '../app/action-button';
import { Glyph } from '../glyph';
import type { ChartDone } from '../state/chart-state';
import { useChartTools } from './use-chart-tools';

/** What was just done; a chart that was taken away can be had back. */
export function ChartDoneNote({ done }: { readonly done: ChartDone }) {
  const { words, charting } = useChartTools();
  return (
    <div className="outcome" data-severity="pass">
      <Glyph name="pass" />
      <p>{words[done.kind]}</p>
      {done.kind === 'removed' && <ActionButton label={words.undo} onPress={() => charting.undoRemoval()} />}
    </div>
  );
}
