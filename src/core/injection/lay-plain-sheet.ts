import { cellAt, isBlank, type ReadSheet } from '../locate/read-book';
import type { SheetPlan } from '../plan/sheet-plan';
import { holdsPlanned, plannedInput } from './cell-input';
import { plannedFormats } from './effective-format';
import { SparseContents } from './sparse-contents';

/**
 * What to write on a sheet all of whose cells are ours (the report's paragraphs were read and planned again): whatever
 * differs from the plan.
 *
 * @param width columns from A that are ours; what stands in them past the plan is cleared, further right nothing is
 * touched
 */
export function layPlainSheet(plan: SheetPlan, sheet: ReadSheet, width: number): SparseContents {
  const contents = new SparseContents();
  const formats = plannedFormats(plan);
  plan.cells.forEach((cells, row) =>
    cells.forEach((planned, column) => {
      if (holdsPlanned(cellAt(sheet, row, column), planned)) return;
      contents.set(row, column, plannedInput(planned, formats[row]?.[column]));
    }),
  );
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      const isPlanned = column < (plan.cells[row]?.length ?? 0);
      if (!isPlanned && column < width && !isBlank(cell)) contents.set(row, column, '');
    }
  }
  return contents;
}

/** Everything that a new sheet has in it. */
export function newContents(plan: SheetPlan): SparseContents {
  const contents = new SparseContents();
  const formats = plannedFormats(plan);
  plan.cells.forEach((cells, row) =>
    cells.forEach((planned, column) => {
      const content = planned?.kind === 'keep' ? { kind: 'text' as const, text: planned.initial ?? '' } : planned;
      const input = plannedInput(content, formats[row]?.[column]);
      if (input !== '') contents.set(row, column, input);
    }),
  );
  return contents;
}
