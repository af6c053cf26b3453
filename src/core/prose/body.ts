import { HEAD_SECTION, TAIL_SECTION } from '../narrative/outline';
import type { ReadParagraph } from './read-paragraph';

/** Whether there is a narrative to speak of: something besides headings in the numbered sections. */
export function hasBody(paragraphs: readonly ReadParagraph[]): boolean {
  return paragraphs.some(
    ({ section, heading, text }) =>
      section !== HEAD_SECTION && section !== TAIL_SECTION && !heading && text.folded.trim() !== '',
  );
}
