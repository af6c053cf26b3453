import { AS_TYPED } from '../plan/number-formats';
import type { SheetPlan } from '../plan/sheet-plan';

/** The number format that a plan's styles give each cell, row by row; later styles win. */
export function plannedFormats(plan: SheetPlan): readonly (readonly string[])[] {
  const formats = plan.cells.map((row) => row.map(() => AS_TYPED));
  for (const { area, style } of plan.styles) {
    if (style.numberFormat === undefined) continue;
    for (const row of formats.slice(area.top, area.bottom + 1)) row.fill(style.numberFormat, area.left, area.right + 1);
  }
  return formats;
}
