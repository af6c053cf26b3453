import type { Form, IndicatorId } from '../form/form';
import { figureNames } from './own-names';
import type { ReadBook } from './read-book';
import { sheetNamed } from './same-name';

/** A cell that a name of the workbook points to. */
export interface NameTarget {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export type NameTargets = ReadonlyMap<IndicatorId, readonly NameTarget[]>;

/**
 * Every cell that the names of each figure point to; a damaged file may hold one name several times. A name that
 * points to nothing, or to a sheet that is not there, gives an entry without a cell.
 */
export function nameTargets(form: Form, book: ReadBook): NameTargets {
  const targets = new Map<IndicatorId, NameTarget[]>();
  for (const { indicator, place } of [...figureNames(form, book.names).values()].flat()) {
    const cells = targets.get(indicator) ?? [];
    targets.set(indicator, cells);
    const sheet = place && sheetNamed(book.sheets, place.sheet)?.name;
    if (!place || sheet === undefined) continue;
    const { top, left, bottom, right } = place.area;
    if (top !== bottom || left !== right) continue;
    const known = cells.some((cell) => cell.sheet === sheet && cell.row === top && cell.column === left);
    if (!known) cells.push({ sheet, row: top, column: left });
  }
  return targets;
}
