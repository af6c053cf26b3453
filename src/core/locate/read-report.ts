import { readMark } from '../narrative/report-marks';
import { reportRowsOf, readReportRows, type StandingParagraph } from '../narrative/report-reading';
import { MARK_COLUMN } from '../narrative/report-row';
import { cellAt, cellText, type ReadSheet } from './read-book';

/** Fewer marks than this may be anything. */
const ENOUGH_MARKS = 5;

/** The column that holds the marks of the report sheet's rows; `undefined` where the sheet is not a report of ours. */
export function markColumn(sheet: ReadSheet): number | undefined {
  const marks = new Map<number, number>();
  for (const cells of sheet.cells.values()) {
    for (const [column, cell] of cells) {
      if (readMark(cellText(cell))) marks.set(column, (marks.get(column) ?? 0) + 1);
    }
  }
  const [best] = [...marks].sort(([, a], [, b]) => b - a);
  return best && best[1] >= ENOUGH_MARKS ? best[0] : undefined;
}

/** What people and we wrote on the report sheet, top to bottom; what stands right of the marks is not part of it. */
export function readReport(sheet: ReadSheet): StandingParagraph[] {
  const marks = markColumn(sheet) ?? MARK_COLUMN;
  const height = Math.max(0, ...[...sheet.cells.keys()].map((row) => row + 1));
  const rows = Array.from({ length: height }, (_, row) =>
    Array.from({ length: marks + 1 }, (_, column) => cellAt(sheet, row, column)),
  );
  return readReportRows(
    reportRowsOf(
      rows.map((cells) => cells.map((cell) => cell?.value ?? null)),
      rows.map((cells) => cells.map((cell) => cell?.formula)),
      marks,
      { sheet: sheet.name, top: 0, left: 0 },
    ),
  );
}
