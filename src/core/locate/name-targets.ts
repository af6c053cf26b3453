import { readSheetArea } from '../address/a1';
import type { Form, IndicatorId } from '../form/form';
import { indicatorOfName } from '../plan/names';
import { sameName } from './find-sheets';
import type { ReadBook } from './read-book';

/** A cell that a name of the workbook points to. */
export interface NameTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Every cell that the names of each figure point to; a damaged file may hold one name several times. A name that
 * points to nothing, or to a sheet that is not there, gives an entry without a cell.
 */
export function nameTargets(form: Form, book: ReadBook): ReadonlyMap<IndicatorId, readonly NameTarget[]> {
  const targets = new Map<IndicatorId, NameTarget[]>();
  for (const { name, formula, sheet: local } of book.names) {
    const indicator = local === undefined ? indicatorOfName(form, name) : undefined;
    if (indicator === undefined) continue;
    const cells = targets.get(indicator) ?? [];
    targets.set(indicator, cells);
    const place = readSheetArea(formula);
    const sheet = place && book.sheets.find((one) => sameName(one.name, place.sheet));
    if (!place || !sheet) continue;
    const { top, left, bottom, right } = place.area;
    if (top !== bottom || left !== right) continue;
    const known = cells.some((cell) => cell.sheet === sheet.name && cell.row === top && cell.column === left);
    if (!known) cells.push({ sheet: sheet.name, row: top, column: left });
  }
  return targets;
}
