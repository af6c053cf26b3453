import { arrangeRows } from './arrange-rows';
import { OUTLINE, type SectionId } from './outline';
import { ownCell, type ReportFacts } from './report-cell';
import { contentChecksum } from './report-marks';
import type { StandingParagraph } from './report-reading';
import type { ReportCell, ReportRow } from './report-row';

/**
 * Puts what people wrote back among the planned rows of one section, so that nothing typed is lost:
 * - a standard cell whose content a person replaced keeps that content
 * - standard paragraphs keep the order that people gave them, and those taken out stay out
 * - a paragraph of their own stays behind the standard row that it stood behind, in its order
 * - a replaced paragraph whose standard is gone, or stands there already, goes on as one of their own
 *
 * Standard cells as we wrote them are planned anew.
 */
export function withStanding(
  planned: readonly ReportRow[],
  standing: readonly StandingParagraph[],
  facts: ReportFacts,
): ReportRow[] {
  const rows = arrangeRows(planned, standing);
  const replaced = new Map<string, StandingParagraph>();
  const own = new Map<number, ReportRow[]>();
  const seen = new Set<string>();
  let behind = -1;
  for (const paragraph of standing) {
    const id = paragraph.paragraph;
    const at = id === undefined ? -1 : rows.findIndex((row) => row.cells.some((cell) => cell.id === id));
    const standard = rows[at]?.cells.find((cell) => cell.id === id);
    const theirs = isTheirs(paragraph, standard);
    if (standard && id !== undefined && !seen.has(id)) {
      seen.add(id);
      behind = at;
      if (theirs) replaced.set(id, paragraph);
    } else if (theirs) {
      const place = endOfBlock(rows, behind);
      own.set(place, [...(own.get(place) ?? []), ownRow(paragraph, facts)]);
    }
  }
  return [
    ...(own.get(-1) ?? []),
    ...rows.flatMap((row, index) => [withReplaced(row, replaced, facts), ...(own.get(index) ?? [])]),
  ];
}

/** What stands in each section. A section that the outline does not have is read as the one before it. */
export function standingBySection(
  standing: readonly StandingParagraph[],
): ReadonlyMap<SectionId, readonly StandingParagraph[]> {
  const bySection = new Map<SectionId, StandingParagraph[]>(OUTLINE.map(({ id }) => [id, []]));
  let current = OUTLINE[0]?.id ?? '';
  for (const paragraph of standing) {
    if (bySection.has(paragraph.section)) current = paragraph.section;
    bySection.get(current)?.push(paragraph);
  }
  return bySection;
}

/**
 * Whether a person wrote the content. A reading that does not say so is judged by its content: a formula in a standard
 * row is ours, a text is ours where the plan has the same.
 */
function isTheirs(paragraph: StandingParagraph, standard: ReportCell | undefined): boolean {
  if (paragraph.paragraph === undefined) return true;
  if (paragraph.edited !== undefined) return paragraph.edited;
  if (paragraph.formula !== undefined) return false;
  return contentChecksum({ kind: 'text', text: paragraph.text }) !== standard?.checksum;
}

function ownRow(paragraph: StandingParagraph, facts: ReportFacts): ReportRow {
  return { section: paragraph.section, cells: [ownCell(paragraph, facts)] };
}

function withReplaced(row: ReportRow, replaced: ReadonlyMap<string, StandingParagraph>, facts: ReportFacts): ReportRow {
  const cells = row.cells.map((cell) => {
    const paragraph = cell.id === undefined ? undefined : replaced.get(cell.id);
    return paragraph ? ownCell(paragraph, facts, cell) : cell;
  });
  return { ...row, cells };
}

/** Heading and signature are blocks: what was typed between their rows comes after them. */
function endOfBlock(rows: readonly ReportRow[], index: number): number {
  let end = index;
  while (rows[end]?.joinsNext) end += 1;
  return end;
}
