import { originalSpan, type Span } from './folded-text';
import type { ReadParagraph } from './read-paragraph';
import type { FigureInText } from './read-numbers/number-in-text';
import type { TextReading } from './read-text';

/** What the text says at a span of its folded form, as it was written. */
export function writtenAt({ paragraph, text }: ReadParagraph, span: Span): string {
  const { start, end } = originalSpan(text, span);
  return paragraph.text.slice(start, end);
}

/** A number with its noun as written: `42 nhiệm vụ`, `58,6%`. */
export function writtenWithNoun(paragraph: ReadParagraph, number: FigureInText): string {
  const written = writtenAt(paragraph, number);
  return number.kind === 'percent' || number.noun === '' ? written : `${written} ${number.noun}`;
}

/** The sentence around a place of a text; the whole text where there is none. */
export function sentenceAt({ sentences, text }: TextReading, { start }: Span): Span {
  return (
    sentences.find((sentence) => start >= sentence.start && start < sentence.end) ?? {
      start: 0,
      end: text.folded.length,
    }
  );
}
