import { sectionById } from '../core/narrative/outline';
import type { ParagraphReading } from '../core/report/snapshot';
import type { TextBlock } from './document-plan';
import { HEADING_ID } from './standing-texts';
import type { TextLook } from './text-looks';

/**
 * Headings and paragraphs in their order. Each line of a text is a paragraph of its own: a line break within a
 * justified paragraph would stretch its words. Indents by spaces give way to the paragraph's own.
 */
export function bodyBlocks(paragraphs: readonly ParagraphReading[]): TextBlock[] {
  return paragraphs.flatMap((paragraph) =>
    paragraph.text
      .split(/\r\n?|\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
      .map((text): TextBlock => ({ kind: 'text', look: lookOf(paragraph), text })),
  );
}

function lookOf({ section, paragraph }: ParagraphReading): TextLook {
  if (paragraph !== HEADING_ID) return 'paragraph';
  return sectionById(section)?.depth === 2 ? 'heading-2' : 'heading-1';
}
