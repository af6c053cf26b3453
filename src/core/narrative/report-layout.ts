import { MAX_ROW_HEIGHT, rowHeight } from '../plan/row-height';
import type { PlannedContent, PlannedStyle } from '../plan/sheet-plan';
import type { Area } from '../workbook/workbook';
import { lookOf, REPORT_FONT, styleOf } from './report-looks';
import { type CellMark, coveredMark, markText } from './report-marks';
import { COLUMN_WIDTHS, MARK_COLUMN, type ReportCell, type ReportRow, spanWidth } from './report-row';
import { splitText } from './split-text';

/** Points of one part of a text that no row can hold: low, so that little room is lost at the end of a page. */
const PART_HEIGHT = 200;

/** The report's rows laid out on the grid; fields as in {@link SheetPlan}. */
export interface ReportLayout {
  readonly cells: (PlannedContent | undefined)[][];
  readonly rowHeights: number[];
  readonly merges: Area[];
  readonly styles: PlannedStyle[];
  /** The row of the chart's caption, above which the chart stands. */
  captionRow?: number;
}

/** Gives every row its height and place. A text that needs more than 409 points takes several. */
export function layOut(rows: readonly ReportRow[]): ReportLayout {
  const layout: ReportLayout = { cells: [], rowHeights: [], merges: [], styles: [] };
  const tops = rows.map((row) => addRow(layout, row));
  rows.forEach((row, index) => growForTallCells(layout, row, tops[index] ?? 0));
  layout.styles.unshift({
    area: { top: 0, left: 0, bottom: layout.cells.length - 1, right: MARK_COLUMN },
    style: { font: { name: REPORT_FONT, size: 12, color: '#000000' }, vertical: 'top' },
  });
  return layout;
}

/** @returns the first row that it took. */
function addRow(layout: ReportLayout, row: ReportRow): number {
  const top = layout.cells.length;
  const needed = Math.max(row.height ?? 0, ...row.cells.filter(({ rows = 1 }) => rows === 1).map(heightOf));
  const [first, second] = row.cells;
  const isCaption = first?.look === 'caption';
  if (isCaption) layout.captionRow = top;
  if (needed > MAX_ROW_HEIGHT && first?.content.kind === 'text' && !second && !isCaption) {
    addParts(layout, row, first, first.content.text);
    return top;
  }
  const spansDown = row.cells.some(({ rows = 1 }) => rows > 1);
  const covered = needed > MAX_ROW_HEIGHT && !spansDown ? Math.ceil(needed / MAX_ROW_HEIGHT) : 1;
  addGridRow(layout, needed / covered, markText({ section: row.section, cells: marksOf(row), without: row.without }));
  for (let index = 1; index < covered; index += 1) addGridRow(layout, needed / covered, coveredMark(row.section));
  for (const cell of row.cells) place(layout, cell, top, Math.max(covered, cell.rows ?? 1));
  for (const { left, right } of row.rules ?? []) {
    layout.styles.push({ area: { top, left, bottom: top, right }, style: { fill: '#000000' } });
  }
  return top;
}

/** A long text is cut: a cell merged over rows of two pages prints on the first of them only in some programs. */
function addParts(layout: ReportLayout, row: ReportRow, cell: ReportCell, text: string): void {
  const partOf = (part: string): ReportCell => ({
    ...cell,
    content: { kind: 'text', text: part },
    shown: part,
    longest: part,
  });
  const number = layout.cells.length + 1;
  const parts = splitText(text, (part) => heightOf(partOf(part)) <= PART_HEIGHT);
  for (const { text: part, after } of parts) {
    const cells = after === undefined ? marksOf(row) : [];
    const without = after === undefined ? row.without : undefined;
    addGridRow(
      layout,
      heightOf(partOf(part)),
      markText({ section: row.section, cells, without, part: { number, after } }),
    );
    place(layout, partOf(part), layout.cells.length - 1, 1);
  }
}

function addGridRow(layout: ReportLayout, height: number, mark: string): void {
  layout.cells.push([...COLUMN_WIDTHS.map(() => undefined), { kind: 'text', text: mark }]);
  layout.rowHeights.push(Math.min(MAX_ROW_HEIGHT, Math.ceil(height * 4) / 4));
}

function place(layout: ReportLayout, cell: ReportCell, top: number, rows: number): void {
  const { left, right } = cell.span;
  const area = { top, left, bottom: top + rows - 1, right };
  const gridRow = layout.cells[top];
  if (gridRow && !isBlank(cell.content)) gridRow[left] = cell.content;
  layout.merges.push(area);
  layout.styles.push({ area, style: styleOf(cell.look) });
}

/** A cell merged over several rows may need more than they have: those below its first one grow. */
function growForTallCells(layout: ReportLayout, row: ReportRow, top: number): void {
  for (const cell of row.cells.filter(({ rows = 1 }) => rows > 1)) {
    const bottom = top + (cell.rows ?? 1) - 1;
    let missing = heightOf(cell) - layout.rowHeights.slice(top, bottom + 1).reduce((sum, height) => sum + height, 0);
    for (let index = top + 1; index <= bottom && missing > 0; index += 1) {
      const height = layout.rowHeights[index] ?? 0;
      const grown = Math.min(MAX_ROW_HEIGHT, height + missing);
      layout.rowHeights[index] = grown;
      missing -= grown - height;
    }
  }
}

function isBlank(content: PlannedContent): boolean {
  return content.kind === 'text' && content.text === '';
}

function marksOf(row: ReportRow): CellMark[] {
  return row.cells.flatMap(({ id, checksum }) => (id === undefined ? [] : [{ id, checksum }]));
}

/** Points that the cell's text needs now and at its longest. */
function heightOf(cell: ReportCell): number {
  const { size, bold, before = 0, after = 0 } = lookOf(cell.look);
  const columnWidth = spanWidth(cell.span);
  if (cell.shown === '' && cell.longest === '') return before;
  const texts = [...new Set([cell.shown, cell.longest])];
  return rowHeight(texts.map((text) => ({ text, size, bold, columnWidth }))) + before + after;
}
