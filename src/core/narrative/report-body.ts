import type { Narrative } from './load-narrative';
import type { Section } from './outline';
import { literalCell, paragraphCell, type ReportFacts, tokenCell } from './report-cell';
import { HEADING_ID, INDENT, type ReportRow } from './report-row';

/** Empty rows for the user's own paragraphs after the standard ones, and their height in points. */
const FREE_ROWS = 2;
const FREE_ROW_HEIGHT = 10;

/** A section's heading and standard paragraphs. */
export function sectionRows(section: Section, narrative: Narrative, facts: ReportFacts): ReportRow[] {
  const heading = section.heading;
  return [
    ...(heading === undefined
      ? []
      : [
          {
            section: section.id,
            cells: [tokenCell({ id: HEADING_ID, look: `heading-${section.depth}` }, INDENT + heading, facts)],
          },
        ]),
    ...narrative.paragraphs
      .filter((paragraph) => paragraph.section === section.id)
      .map((paragraph) => ({ section: section.id, cells: [paragraphCell(paragraph, facts)] })),
  ];
}

/** Room for the user's own paragraphs at the end of a section that takes them. */
export function freeRows(section: Section): ReportRow[] {
  if (!section.takesParagraphs) return [];
  return Array.from({ length: FREE_ROWS }, () => ({
    section: section.id,
    height: FREE_ROW_HEIGHT,
    cells: [literalCell({ look: 'paragraph' }, '')],
  }));
}
