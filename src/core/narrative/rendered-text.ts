import type { Facts } from './conditions';
import type { Part, Text } from './paragraph';
import { renderPart } from './render';

/** A figure or a detail within a text that is shown: characters `start` up to, not including, `end`. */
export interface RenderedSpan {
  readonly start: number;
  readonly end: number;
  readonly part: Exclude<Part, { readonly kind: 'literal' }>;
}

/** A text as it is shown, and where its figures and details stand in it. */
export interface RenderedText {
  readonly text: string;
  readonly spans: readonly RenderedSpan[];
}

/** The same text as `renderText` gives, with the place of each figure and detail. */
export function renderWithSpans(text: Text, facts: Facts): RenderedText {
  const spans: RenderedSpan[] = [];
  let shown = '';
  for (const part of text) {
    const start = shown.length;
    shown += renderPart(part, facts);
    if (part.kind !== 'literal') spans.push({ start, end: shown.length, part });
  }
  return { text: shown, spans };
}
