import { TEXT_FORMAT } from '../../core/plan/number-formats';
import type { PlannedContent, SheetPlan } from '../../core/plan/sheet-plan';

/** What a list's cell holds: a text stays the text it is, whatever it begins with. */
export type ListCell = string | number | undefined;

const ROW_HEIGHT = 16.5;
/** A cell holds 32,767 characters and a person reads far less: a text of a hostile file is cut, and is seen to be. */
const LONGEST_TEXT = 1000;

/** A plain table on a sheet of its own: headings, then rows; the first rows and columns stay in sight. */
export function listSheet(
  name: string,
  headings: readonly (readonly ListCell[])[],
  rows: readonly (readonly ListCell[])[],
  widths: readonly number[],
  freezeColumns = 0,
): SheetPlan {
  const columns = Math.max(1, ...headings.map((row) => row.length), ...rows.map((row) => row.length));
  const cells = [...headings, ...rows].map((row) =>
    Array.from({ length: columns }, (_, column) => contentOf(row[column])),
  );
  const bottom = Math.max(0, cells.length - 1);
  return {
    key: name,
    name,
    visibility: 'visible',
    cells,
    columnWidths: Array.from({ length: columns }, (_, column) => widths[column] ?? widths[widths.length - 1] ?? 60),
    rowHeights: cells.map(() => ROW_HEIGHT),
    merges: [],
    styles: [
      {
        area: { top: 0, left: 0, bottom, right: columns - 1 },
        style: { font: { name: 'Times New Roman', size: 12 }, border: 'thin' },
      },
      {
        area: { top: 0, left: 0, bottom: Math.max(0, headings.length - 1), right: columns - 1 },
        style: { font: { bold: true }, fill: '#F2F2F2', numberFormat: TEXT_FORMAT },
      },
    ],
    validations: [],
    conditionalFormats: [],
    freezeRows: headings.length,
    freezeColumns,
    showGridlines: true,
    rows: [],
  };
}

function contentOf(cell: ListCell): PlannedContent | undefined {
  if (cell === undefined || cell === '') return undefined;
  return typeof cell === 'number' ? { kind: 'number', number: cell } : { kind: 'text', text: cut(cell) };
}

function cut(text: string): string {
  // Never in the middle of a letter of two code units.
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
