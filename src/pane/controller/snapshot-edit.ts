import { reportFacts } from '../../core/editor/report-facts';
import type { AppendixId, Form } from '../../core/form/form';
import { recalculatedParagraphs } from '../../core/narrative/recalculated-paragraphs';
import type { CellPlace, RowReading, Snapshot } from '../../core/report/snapshot';

/** The snapshot with rows read again after an edit, and the sentences that follow them as they now read. */
export function withRows(snapshot: Snapshot, rows: readonly RowReading[], form: Form): Snapshot {
  const merged = new Map(snapshot.rows);
  for (const row of rows) merged.set(row.indicator, row);
  const next = { ...snapshot, rows: merged };
  return { ...next, paragraphs: recalculatedParagraphs(snapshot.paragraphs, reportFacts(next, form)) };
}

/** The appendices of which the workbook has at least one row. */
export function presentAppendices(form: Form, snapshot: Snapshot | undefined): readonly AppendixId[] {
  if (!snapshot) return [];
  return form.appendices.filter(({ rows }) => rows.some((row) => snapshot.rows.has(row.id))).map(({ id }) => id);
}

/** The first cell of an appendix that takes a figure; `undefined` where the workbook does not have it. */
export function firstCell(form: Form, snapshot: Snapshot | undefined, appendix: AppendixId): CellPlace | undefined {
  const rows = form.appendices.find(({ id }) => id === appendix)?.rows ?? [];
  const takesFigure = rows.filter((row) => row.kind !== 'group' && row.kind !== 'ratio' && row.kind !== 'sum');
  return takesFigure.map((row) => snapshot?.rows.get(row.id)?.cell).find((cell) => cell !== undefined);
}
