import { useMemo } from 'react';
import { type TextMark, textSegments } from '../../core/editor/text-segments';
import type { RenderedText } from '../../core/narrative/rendered-text';
import type { PaneState } from '../state/pane-state';
import { FigureChip } from './figure-chip';

interface MarkedTextProps {
  readonly shown: RenderedText;
  /** What findings mark in it. */
  readonly marks?: readonly TextMark[];
  readonly state: PaneState;
}

/** A text of the report with its figures as chips and what findings speak of underlined. */
export function MarkedText({ shown, marks = NONE, state }: MarkedTextProps) {
  const segments = useMemo(() => textSegments(shown, marks), [shown, marks]);
  return (
    <p className="report-text" lang="vi">
      {segments.map(({ text, part, marks: over }, index) => {
        const inside = part ? <FigureChip part={part} value={text} state={state} /> : text;
        return over.length > 0 ? <mark key={index}>{inside}</mark> : <span key={index}>{inside}</span>;
      })}
    </p>
  );
}

const NONE: readonly TextMark[] = [];
