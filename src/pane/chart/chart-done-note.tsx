import { useEffect, useRef } from 'react';
import type { CellPlace } from '../../core/report/snapshot';
import { ActionButton } from '../app/action-button';
import { isFocusLost } from '../app/focus-lost';
import { Glyph } from '../glyph';
import type { ChartDone } from '../state/chart-state';
import { useChartTools } from './use-chart-tools';

interface ChartDoneNoteProps {
  readonly done: ChartDone;
  /** Of the caption below the chart, where it stands. */
  readonly cell: CellPlace | undefined;
}

/** What was just done, and the way to see it; a chart that was taken away can be had back. */
export function ChartDoneNote({ done, cell }: ChartDoneNoteProps) {
  const { text, words, controller, charting } = useChartTools();
  const note = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const { current } = note;
    // The button may be far below, and is gone where the chart was taken away or had back.
    current?.scrollIntoView({ block: 'nearest' });
    if (isFocusLost()) current?.closest('.screen')?.querySelector('h3')?.focus({ preventScroll: true });
  }, [done]);
  return (
    <div ref={note} className="outcome" data-severity="pass">
      <Glyph name="pass" />
      <p>{words[done.kind]}</p>
      {done.kind !== 'removed' && cell && (
        <ActionButton label={text.report.open} glyph="open" onPress={() => controller.goTo(cell)} />
      )}
      {done.kind === 'removed' && <ActionButton label={words.undo} onPress={() => charting.undoRemoval()} />}
    </div>
  );
}
