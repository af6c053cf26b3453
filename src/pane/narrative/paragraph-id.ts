import type { SectionId } from '../../core/narrative/outline';

/** The element ids of a paragraph's parts, to give the focus to: the paragraph is known by its place in its section. */
export function paragraphId(section: SectionId, index: number, part: 'edit' | 'up' | 'down' | 'link'): string {
  return `paragraph-${section}-${index}-${part}`;
}

/** The element id of a section's button. */
export function sectionButtonId(section: SectionId): string {
  return `section-${section}`;
}
