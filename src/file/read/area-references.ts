import { MAX_COLUMNS, MAX_ROWS, readArea } from '../../core/address/a1';
import type { Area } from '../../core/workbook/workbook';
import { refuse } from '../file-problem';
import type { ReadBudget } from '../read-limits';

/** An area takes as long to read as some cells do. */
const AREA_ITEMS = 4;

/** `A1:B2 D4`, `A:C`, `1:3` as areas, never as cells. @throws Unreadable `out-of-range`, `too-many-cells` */
export function readAreas(references: string, part: string, budget: ReadBudget): Area[] {
  const areas: Area[] = [];
  for (const [reference] of references.matchAll(/\S+/g)) {
    areas.push(readOneArea(reference, part, budget));
  }
  return areas;
}

/** One reference. @throws Unreadable `out-of-range`, `too-many-cells` */
export function readOneArea(reference: string, part: string, budget: ReadBudget): Area {
  budget.spendItems(AREA_ITEMS, part);
  const corners = reference.split(':');
  const area = corners.every((corner) => readArea(corner) !== undefined) ? readArea(reference) : undefined;
  return area ?? readWholeLines(reference) ?? refuse('out-of-range', reference.slice(0, 40), part);
}

/** Whole columns or whole rows, by putting the missing ends to them. */
function readWholeLines(reference: string): Area | undefined {
  if (/^\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}$/.test(reference)) {
    const area = readArea(reference.replace(':', '1:') + '1');
    return area && { ...area, top: 0, bottom: MAX_ROWS - 1 };
  }
  if (!/^\$?\d{1,7}:\$?\d{1,7}$/.test(reference)) return undefined;
  const area = readArea(`A${reference.replace(':', ':A')}`.replace(/\$/g, ''));
  return area && { ...area, left: 0, right: MAX_COLUMNS - 1 };
}
