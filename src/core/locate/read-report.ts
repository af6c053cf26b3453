import { markColumnIn, reportLines } from '../narrative/report-lines';
import { readReportRows, rowsOfLines, type StandingParagraph } from '../narrative/report-reading';
import { MARK_COLUMN } from '../narrative/report-row';
import type { ReadSheet } from './read-book';

/** The column that holds the marks of the report sheet's rows; `undefined` where the sheet is not a report of ours. */
export function markColumn(sheet: ReadSheet): number | undefined {
  return markColumnIn(reportLines(sheet));
}

/** What people and we wrote on the report sheet, top to bottom. */
export function readReport(sheet: ReadSheet): StandingParagraph[] {
  const lines = reportLines(sheet);
  return readReportRows(rowsOfLines(sheet.name, lines, markColumnIn(lines) ?? MARK_COLUMN));
}
