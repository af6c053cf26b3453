import type { NameWork } from '../core/injection/injection-plan';

/** Queues names of the workbook: added, or set right where they are. */
export function writeNames({ workbook }: Excel.RequestContext, names: readonly NameWork[]): void {
  for (const { name, formula, exists, isHidden } of names) {
    if (!exists) {
      workbook.names.add(name, formula);
      continue;
    }
    const item = workbook.names.getItem(name);
    item.formula = formula;
    if (isHidden) item.visible = true;
  }
}
