import type { SheetPlan } from '../plan/sheet-plan';
import { type CellInput, plannedInput } from './cell-input';
import { plannedFormats } from './effective-format';

/** Every row of a sheet as input, all of it ours: a blank cell is emptied. */
export function listInputs(plan: SheetPlan): (readonly CellInput[])[] {
  const formats = plannedFormats(plan);
  return plan.cells.map((cells, row) => cells.map((planned, column) => plannedInput(planned, formats[row]?.[column])));
}
