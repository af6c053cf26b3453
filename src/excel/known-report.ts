import type { Form } from '../core/form/form';
import type { BookState, SheetState } from '../core/injection/book-state';
import { type LocatedReport, locateReport } from '../core/locate/locate-report';
import { readRows } from '../core/locate/read-rows';
import type { RowReading } from '../core/report/snapshot';

/** The report as it was read last: what an edit is compared with. */
export interface KnownReport {
  readonly book: BookState;
  readonly report: LocatedReport;
}

/** What became of a sheet since it was read last. */
export type SheetChange =
  | { readonly kind: 'none' }
  /** `known` is what to compare with from now on. */
  | { readonly kind: 'rows'; readonly rows: readonly RowReading[]; readonly known: KnownReport }
  /** The report's text, or something that only a full reading can judge. */
  | { readonly kind: 'structure' };

/**
 * Compares a sheet's cells, read again, with what was known. An edit may change rows besides its own: those computed
 * from it, which raise no event. Edits move no lines, so names stand as they were read.
 */
export function compareSheet(
  usual: Form,
  known: KnownReport,
  sheetId: string,
  cells: SheetState['cells'],
): SheetChange {
  const before = known.book.sheets.find(({ id }) => id === sheetId);
  const role = [...known.report.sheets.ours].find(([, sheet]) => sheet.id === sheetId)?.[0];
  if (!before || role === undefined || sameJson(entries(before.cells), entries(cells))) return { kind: 'none' };
  const book = {
    ...known.book,
    sheets: known.book.sheets.map((sheet) => (sheet.id === sheetId ? { ...sheet, cells } : sheet)),
  };
  const report = locateReport(usual, book);
  const appendix = known.report.appendices.get(role);
  const now = report?.appendices.get(role);
  if (!report?.form || !appendix || now?.sheet.id !== sheetId) return { kind: 'structure' };
  const rowsBefore = readRows(appendix.sheet, appendix.located);
  const rows = readRows(now.sheet, now.located).filter((row, index) => !sameJson(row, rowsBefore[index]));
  return { kind: 'rows', rows, known: { book, report } };
}

function entries(cells: SheetState['cells']): unknown {
  return [...cells].map(([row, line]) => [row, [...line]]);
}

function sameJson(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
