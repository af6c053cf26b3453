import type { StandingParagraph } from './report-reading';
import { HEADING_ID, type ReportRow } from './report-row';

/**
 * The planned rows of one section as people arranged them: standard paragraphs in the order in which they stand, those
 * that do not stand yet behind the one they are planned behind, and without those that people took out. Only whole
 * paragraphs change places; headings and blocks of the letter stay where they are planned.
 */
export function arrangeRows(rows: readonly ReportRow[], standing: readonly StandingParagraph[]): readonly ReportRow[] {
  const ids = standing.flatMap(({ paragraph }) => paragraph ?? []);
  const without = [...new Set(standing.flatMap((paragraph) => paragraph.without ?? []))].filter(
    (id) => !ids.includes(id),
  );
  const left = rows.filter((row) => !without.includes(movableId(row) ?? ''));
  const kept = withoutOnHeading(left, without);
  const order = arrangedIds(
    kept.flatMap((row) => movableId(row) ?? []),
    ids,
  );
  const byId = new Map(kept.map((row) => [movableId(row), row]));
  let next = 0;
  return kept.map((row) => (movableId(row) === undefined ? row : (byId.get(order[next++]) ?? row)));
}

/** The id of a row that is one standard paragraph, or the chart, and nothing else. */
function movableId({ cells, joinsNext }: ReportRow): string | undefined {
  const [cell, second] = cells;
  return (cell?.look === 'paragraph' || cell?.look === 'caption') && !second && !joinsNext ? cell.id : undefined;
}

function arrangedIds(planned: readonly string[], standing: readonly string[]): readonly string[] {
  const order = [...new Set(standing)].filter((id) => planned.includes(id));
  planned.forEach((id, index) => {
    if (order.includes(id)) return;
    order.splice(order.indexOf(planned[index - 1] ?? '') + 1, 0, id);
  });
  return order;
}

function withoutOnHeading(rows: readonly ReportRow[], without: readonly string[]): readonly ReportRow[] {
  if (without.length === 0) return rows;
  return rows.map((row) => (row.cells.some(({ id }) => id === HEADING_ID) ? { ...row, without } : row));
}
