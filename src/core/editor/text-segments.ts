import type { RenderedSpan, RenderedText } from '../narrative/rendered-text';
import type { Span } from '../prose/folded-text';

/** A stretch of a text that is marked, and by what. */
export interface TextMark extends Span {
  readonly id: string;
}

/** A stretch of a shown text that looks the same from end to end. */
export interface TextSegment {
  readonly text: string;
  /** The figure or detail that it shows. */
  readonly part?: RenderedSpan['part'];
  /** The marks over it. */
  readonly marks: readonly string[];
}

/** A shown text cut where its figures, details and marks begin and end. A figure is never cut: a mark in it is over all of it. */
export function textSegments(shown: RenderedText, marks: readonly TextMark[]): readonly TextSegment[] {
  const segments: TextSegment[] = [];
  let at = 0;
  const plain = (end: number): void => {
    const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((cut) => cut > at && cut < end);
    for (const cut of [...new Set([...inside, end])].sort((a, b) => a - b)) {
      if (cut > at) segments.push({ text: shown.text.slice(at, cut), marks: over(marks, { start: at, end: cut }) });
      at = Math.max(at, cut);
    }
  };
  for (const span of shown.spans) {
    plain(span.start);
    const { part } = span;
    if (span.end > at) segments.push({ text: shown.text.slice(at, span.end), part, marks: over(marks, span) });
    at = span.end;
  }
  plain(shown.text.length);
  return segments;
}

function over(marks: readonly TextMark[], { start, end }: Span): readonly string[] {
  return marks.filter((mark) => mark.start < end && mark.end > start).map(({ id }) => id);
}
