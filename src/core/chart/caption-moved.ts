import type { SectionId } from '../narrative/outline';
import type { ParagraphReading } from '../report/snapshot';
import { CAPTION_ID } from './chart-caption';

/** The paragraphs as they stand, the chart's caption (as it is, a person's words too) at the end of that section. */
export function captionMoved(paragraphs: readonly ParagraphReading[], section: SectionId): ParagraphReading[] {
  const caption = paragraphs.find(({ paragraph }) => paragraph === CAPTION_ID);
  const others = paragraphs.filter((paragraph) => paragraph !== caption);
  if (!caption) return others;
  const sections = others.map((paragraph) => paragraph.section);
  const last = sections.lastIndexOf(section);
  if (last < 0) return [...others, { ...caption, section }];
  return [...others.slice(0, last + 1), { ...caption, section }, ...others.slice(last + 1)];
}
