import { TEXT_FORMAT } from '../../core/plan/number-formats';
import { PAGE_A4 } from '../../core/plan/page-a4';
import { heightOfLines, linesInCell } from '../../core/plan/row-height';
import type { PlannedContent, SheetPlan } from '../../core/plan/sheet-plan';
import type { PageLayout } from '../../core/workbook/workbook';

/** What a list's cell holds: a text stays the text it is, whatever it begins with. */
export type ListCell = string | number | undefined;

const SIZE = 12;
/** Of a heading: a longer label is read in the formula bar, and the figures stay in sight. */
const MOST_HEADING_LINES = 5;
/** A cell holds 32,767 characters and a person reads far less: a text of a hostile file is cut, and is seen to be. */
const LONGEST_TEXT = 1000;

interface ListLook {
  /** Points, the last one for all further columns. */
  readonly widths: readonly number[];
  /** How many lines of text a row shows: one height for all, for each height of its own is a call to Excel. */
  readonly lines?: number;
  readonly freezeColumns?: number;
  /** Printed on A4 across, all columns on one page; a list with too many columns for that has no page set-up. */
  readonly printed?: boolean;
}

/** A plain table on a sheet of its own: headings, then rows; the first rows and columns stay in sight. */
export function listSheet(
  name: string,
  headings: readonly (readonly ListCell[])[],
  rows: readonly (readonly ListCell[])[],
  { widths, lines = 1, freezeColumns = 0, printed = false }: ListLook,
): SheetPlan {
  const columns = Math.max(1, ...headings.map((row) => row.length), ...rows.map((row) => row.length));
  const cells = [...headings, ...rows].map((row) =>
    Array.from({ length: columns }, (_, column) => contentOf(row[column])),
  );
  const bottom = Math.max(0, cells.length - 1);
  const widthOf = (column: number): number => widths[column] ?? widths[widths.length - 1] ?? 60;
  const headingHeight = (row: readonly ListCell[]): number => {
    const most = row.map((text = '', column) =>
      linesInCell({ text: String(text), size: SIZE, bold: true, columnWidth: widthOf(column) }),
    );
    return heightOfLines(Math.min(MOST_HEADING_LINES, Math.max(1, ...most)), SIZE);
  };
  return {
    key: name,
    name,
    visibility: 'visible',
    cells,
    columnWidths: Array.from({ length: columns }, (_, column) => widthOf(column)),
    rowHeights: [...headings.map(headingHeight), ...rows.map(() => heightOfLines(lines, SIZE))],
    merges: [],
    styles: [
      {
        area: { top: 0, left: 0, bottom, right: columns - 1 },
        style: { font: { name: 'Times New Roman', size: SIZE }, border: 'thin', vertical: 'top', wrap: true },
      },
      {
        area: { top: 0, left: 0, bottom: Math.max(0, headings.length - 1), right: columns - 1 },
        style: { font: { bold: true }, fill: '#F2F2F2', numberFormat: TEXT_FORMAT },
      },
    ],
    ...(printed && { page: pageOf(headings.length) }),
    validations: [],
    conditionalFormats: [],
    freezeRows: headings.length,
    freezeColumns,
    showGridlines: true,
    rows: [],
  };
}

/** The form's page turned on its side: what was left is then above. */
function pageOf(headingRows: number): PageLayout {
  const { top, bottom, left, right } = PAGE_A4.margins;
  return {
    ...PAGE_A4,
    orientation: 'landscape',
    margins: { top: left, bottom: right, left: bottom, right: top },
    titleRows: { first: 0, last: headingRows - 1 },
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
