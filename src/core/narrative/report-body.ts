import type { Narrative } from './load-narrative';
import type { Section } from './outline';
import { literalCell, paragraphCell, type ReportFacts, tokenCell } from './report-cell';
import { HEADING_ID, INDENT, type ReportRow } from './report-row';

/** Empty rows for the user's own paragraphs after the standard ones, and their height in points. */
const FREE_ROWS = 2;
const FREE_ROW_HEIGHT = 10;

/** A section's heading and standard paragraphs. */
export function sectionRows(section: Section, narrative: Narrative, facts: ReportFacts): ReportRow[] {
  return [
    ...headingRows(section, facts),
    ...narrative.paragraphs
      .filter((paragraph) => paragraph.section === section.id)
      .map((paragraph) => ({ section: section.id, cells: [paragraphCell(paragraph, facts)] })),
  ];
}

/** A section's heading, where it has one. */
export function headingRows({ id, heading, depth }: Section, facts: ReportFacts): ReportRow[] {
  if (heading === undefined) return [];
  return [{ section: id, cells: [tokenCell({ id: HEADING_ID, look: `heading-${depth}` }, INDENT + heading, facts)] }];
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
