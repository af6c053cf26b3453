import type { Reads } from '../check/noting-facts';
import type { IndicatorId } from '../form/form';
import type { CellValue } from '../workbook/workbook';
import type { RowReading, Snapshot } from '../report/snapshot';

/** What differs between two snapshots of one report. */
export interface Changes {
  readonly figures: ReadonlySet<IndicatorId>;
  readonly prints: ReadonlySet<IndicatorId>;
  readonly paragraphs: boolean;
}

/** Compares two snapshots row by row; rows named as changed count as such whether they differ or not. */
export function changesBetween(before: Snapshot, after: Snapshot, named: readonly IndicatorId[]): Changes {
  const figures = new Set(named);
  const prints = new Set(named);
  for (const id of new Set([...before.rows.keys(), ...after.rows.keys()])) {
    const [a, b] = [before.rows.get(id), after.rows.get(id)];
    if (a === b) continue;
    if (!a || !b || !sameFigure(a, b)) figures.add(id);
    if (!a || !b || !samePrint(a, b)) prints.add(id);
  }
  return { figures, prints, paragraphs: !sameParagraphs(before, after) };
}

/** Whether anything that was asked for has changed. */
export function touches({ figures, prints, paragraphs }: Changes, reads: Reads): boolean {
  return (
    (paragraphs && reads.paragraphs) ||
    (figures.size > 0 && reads.rows.some((id) => figures.has(id))) ||
    (prints.size > 0 && reads.prints.some((id) => prints.has(id)))
  );
}

/** Whether two snapshots are of the same unit, period and document. */
export function sameDetails(a: Snapshot, b: Snapshot): boolean {
  return a.details === b.details || JSON.stringify(a.details) === JSON.stringify(b.details);
}

function sameFigure(a: RowReading, b: RowReading): boolean {
  return sameValue(a.value, b.value) && a.shown === b.shown && a.formula === b.formula;
}

function samePrint(a: RowReading, b: RowReading): boolean {
  return a.stt === b.stt && a.label === b.label && a.unit === b.unit && a.note === b.note;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && a.error === b.error;
}

function sameParagraphs({ paragraphs: a }: Snapshot, { paragraphs: b }: Snapshot): boolean {
  return a === b || (a.length === b.length && a.every(({ text }, index) => text === b[index]?.text));
}
