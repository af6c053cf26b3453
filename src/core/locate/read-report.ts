import { readMark } from '../narrative/report-marks';
import { reportRowsOf, readReportRows, type StandingParagraph } from '../narrative/report-reading';
import { MARK_COLUMN } from '../narrative/report-row';
import { cellText, type ReadSheet } from './read-book';

/** Fewer marks than this may be anything. */
const ENOUGH_MARKS = 5;

/** The column that holds the marks of the report sheet's rows; `undefined` where the sheet is not a report of ours. */
export function markColumn(sheet: ReadSheet): number | undefined {
  const marks = new Map<number, number>();
  for (const row of sheet.cells.values()) {
    for (const [column, cell] of row) {
      if (cell.value !== null && readMark(cellText(cell))) marks.set(column, (marks.get(column) ?? 0) + 1);
    }
  }
  const [best] = [...marks].sort(([, a], [, b]) => b - a);
  return best && best[1] >= ENOUGH_MARKS ? best[0] : undefined;
}

/** What people and we wrote on the report sheet, top to bottom. */
export function readReport(sheet: ReadSheet): StandingParagraph[] {
  return readReportRows(reportRowsOf(sheet, markColumn(sheet) ?? MARK_COLUMN));
}
