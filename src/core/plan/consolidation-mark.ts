import type { MetaEntries } from './read-meta';
import type { SheetPlan } from './sheet-plan';

/**
 * What tells a workbook that adds up the reports of many units from one unit's report: their sheets and names are the
 * same, so the meta sheet says which it is.
 */
export interface ConsolidationMark {
  /** How many reports are added up; absent while the workbook is being written, and where that was broken off. */
  readonly reports?: number;
}

const KEY = 'consolidation';
const UNFINISHED = 'unfinished';

/** The meta sheet with the mark in a row of its own, under those of any report. */
export function markConsolidation(meta: SheetPlan, { reports }: ConsolidationMark): SheetPlan {
  const row = [
    { kind: 'text' as const, text: KEY },
    { kind: 'text' as const, text: reports === undefined ? UNFINISHED : String(reports) },
  ];
  const rows = meta.cells.filter(([key]) => key?.kind !== 'text' || key.text !== KEY);
  return { ...meta, cells: [...rows, row], rowHeights: [...rows, row].map((_, at) => meta.rowHeights[at] ?? 15) };
}

/** The mark out of a meta sheet; `undefined` where the workbook is one unit's. */
export function readConsolidationMark(rows: MetaEntries): ConsolidationMark | undefined {
  const found = rows.find(([key]) => key.trim() === KEY);
  if (!found) return undefined;
  const reports = found[1].trim();
  return /^\d{1,9}$/.test(reports) ? { reports: Number(reports) } : {};
}
