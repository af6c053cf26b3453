import { cellText, type ReadCell, type ReadSheet } from '../locate/read-book';
import { readMark, type RowMark } from './report-marks';

/** A row of the report sheet: what stands in it, from left to right. */
export interface ReportLine {
  readonly row: number;
  readonly texts: readonly CellText[];
}

/** A cell that holds something. */
export interface CellText {
  readonly column: number;
  readonly text: string;
  readonly formula: string | undefined;
  readonly uncalculated: true | undefined;
  /** What it says where it is a mark. */
  readonly mark: RowMark | undefined;
}

/** The rows of the report sheet, from top to bottom. */
export function reportLines({ cells }: Pick<ReadSheet, 'cells'>): readonly ReportLine[] {
  const lines: ReportLine[] = [];
  for (const [row, line] of cells) lines.push({ row, texts: textsIn(line) });
  return inOrder(lines, ({ row }) => row);
}

/** Fewer marks than this may be anything. */
const ENOUGH_MARKS = 5;

/** The column that holds the marks of the rows; `undefined` where these are no lines of a report of ours. */
export function markColumnIn(lines: readonly ReportLine[]): number | undefined {
  const marks = new Map<number, number>();
  for (const { texts } of lines) {
    for (const { column, mark } of texts) if (mark) marks.set(column, (marks.get(column) ?? 0) + 1);
  }
  const [best] = [...marks].sort(([, a], [, b]) => b - a);
  return best && best[1] >= ENOUGH_MARKS ? best[0] : undefined;
}

function textsIn(row: ReadonlyMap<number, ReadCell>): readonly CellText[] {
  const texts: CellText[] = [];
  for (const [column, cell] of row) {
    if (cell.value === null && cell.formula === undefined) continue;
    const text = cellText(cell);
    const formula = formulaIn(cell);
    if (text === '' && formula === undefined) continue;
    texts.push({ column, text, formula, uncalculated: cell.value === null ? true : undefined, mark: readMark(text) });
  }
  return inOrder(texts, ({ column }) => column);
}

/** Office.js repeats the value of a cell without formula as its formula. */
function formulaIn({ value, formula }: ReadCell): string | undefined {
  return formula !== undefined && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/** The same in rising order; those that are already are not sorted. */
export function inOrder<T>(items: readonly T[], numberOf: (item: T) => number): readonly T[] {
  for (let at = 1; at < items.length; at += 1) {
    if (numberOf(items[at - 1] as T) > numberOf(items[at] as T)) {
      return [...items].sort((a, b) => numberOf(a) - numberOf(b));
    }
  }
  return items;
}
