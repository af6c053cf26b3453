import type { SheetPlan } from '../plan/sheet-plan';
import type { CellInput } from './cell-input';
import { newContents } from './lay-plain-sheet';
import { listInputs } from './list-inputs';

/** What is written on an appendix of totals; where it stands already, what a person may have typed there is left. */
export function totalInputs(plan: SheetPlan, stands: boolean): readonly (readonly CellInput[])[] {
  return stands ? listInputs(plan) : newContents(plan).rectangle();
}

/** The same with every formula taken out: a total must not be seen while what it adds up is being written. */
export function withoutTotals(plan: SheetPlan): readonly (readonly CellInput[])[] {
  return plan.cells.map((cells) => cells.map((planned) => (planned?.kind === 'formula' ? '' : null)));
}
