import { MAX_ROW_HEIGHT, rowHeight } from '../plan/row-height';
import type { PlannedContent, PlannedStyle } from '../plan/sheet-plan';
import type { Area } from '../workbook/workbook';
import { lookOf, REPORT_FONT, styleOf } from './report-looks';
import { continuationMark, markText } from './report-marks';
import { COLUMN_WIDTHS, MARK_COLUMN, type ReportCell, type ReportRow, spanWidth } from './report-row';

/** The report's rows laid out on the grid; fields as in {@link SheetPlan}. */
export interface ReportLayout {
  readonly cells: (PlannedContent | undefined)[][];
  readonly rowHeights: number[];
  readonly merges: Area[];
  readonly styles: PlannedStyle[];
}

/** Gives every row its height and place. A row that needs more than 409 points becomes several, merged into one. */
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
  const spansDown = row.cells.some(({ rows = 1 }) => rows > 1);
  const parts = spansDown ? 1 : Math.max(1, Math.ceil(needed / MAX_ROW_HEIGHT));
  for (let part = 0; part < parts; part += 1) {
    const cells: (PlannedContent | undefined)[] = COLUMN_WIDTHS.map(() => undefined);
    cells.push({ kind: 'text', text: part === 0 ? markOf(row) : continuationMark(row.section) });
    layout.cells.push(cells);
    layout.rowHeights.push(Math.min(MAX_ROW_HEIGHT, Math.ceil((needed / parts) * 4) / 4));
  }
  for (const cell of row.cells) {
    const { left, right } = cell.span;
    const area = { top, left, bottom: top + Math.max(parts, cell.rows ?? 1) - 1, right };
    const first = layout.cells[top];
    if (first && !isBlank(cell.content)) first[left] = cell.content;
    layout.merges.push(area);
    layout.styles.push({ area, style: styleOf(cell.look) });
  }
  for (const { left, right } of row.rules ?? []) {
    layout.styles.push({ area: { top, left, bottom: top, right }, style: { fill: '#000000' } });
  }
  return top;
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

function markOf(row: ReportRow): string {
  const marked = row.cells.flatMap(({ id, checksum }) => (id === undefined ? [] : [{ id, checksum }]));
  return markText(row.section, marked);
}

/** Points that the cell's text needs now and at its longest. */
function heightOf(cell: ReportCell): number {
  const { size, bold, after = 0 } = lookOf(cell.look);
  const columnWidth = spanWidth(cell.span);
  if (cell.shown === '' && cell.longest === '') return 0;
  const texts = [...new Set([cell.shown, cell.longest])];
  return rowHeight(texts.map((text) => ({ text, size, bold, columnWidth }))) + after;
}
