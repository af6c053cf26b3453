import { absoluteAddress, quotedSheetName, readSheetArea } from '../address/a1';
import { lineAfter } from '../locate/align';
import { sameName } from '../locate/same-name';
import type { ReadName } from '../locate/read-book';
import type { PlannedName, SheetKey } from '../plan/sheet-plan';
import type { Area } from '../workbook/workbook';
import type { NameWork, SheetWork } from './injection-plan';

/** What names need to know of a sheet: what it was and will be called, and what moves on it. */
export type NamedSheet = Pick<SheetWork, 'name' | 'standing' | 'rowSteps' | 'columnSteps'>;

/**
 * The names to add or to set right. Excel carries names along when lines are inserted and removed: one that will point
 * where it should is left alone.
 */
export function planNames(
  wanted: readonly PlannedName[],
  standing: readonly ReadName[],
  sheets: ReadonlyMap<SheetKey, NamedSheet>,
): NameWork[] {
  const known = new Map(
    standing.filter(({ sheet }) => sheet === undefined).map((name) => [name.name.toLowerCase(), name]),
  );
  return wanted.flatMap(({ name, sheet: key, area }) => {
    const sheet = sheets.get(key);
    if (!sheet) return [];
    const existing = known.get(name.toLowerCase());
    const isHidden = existing?.visible === false;
    const formula = `=${quotedSheetName(sheet.name)}!${absoluteAddress(area)}`;
    if (existing && !isHidden && pointsTo(existing, sheet, area)) return [];
    return [{ name, formula, exists: existing !== undefined, isHidden }];
  });
}

function pointsTo({ formula }: ReadName, { standing, rowSteps, columnSteps }: NamedSheet, area: Area): boolean {
  const place = readSheetArea(formula);
  if (!place || !standing || !sameName(place.sheet, standing.name)) return false;
  return (
    lineAfter(rowSteps, place.area.top) === area.top &&
    lineAfter(rowSteps, place.area.bottom) === area.bottom &&
    lineAfter(columnSteps, place.area.left) === area.left &&
    lineAfter(columnSteps, place.area.right) === area.right
  );
}
