import type { IndicatorId } from '../form/form';
import type { LocatedAppendix } from '../locate/locate-figures';
import { cellAt, cellText, isBlank, type ReadSheet } from '../locate/read-book';
import { plannedText } from '../locate/sheet-layout';
import { COLUMNS } from '../plan/appendix-columns';
import type { SheetPlan } from '../plan/sheet-plan';
import { fold } from '../text/normalize';

/** A row of the table that stands below it; both 0-based, before anything is inserted or removed. */
export interface StrayRow {
  readonly row: number;
  readonly column: number;
  /** The figure as it shows. */
  readonly text: string;
  /** The rows that it can be: of this label, with neither their words nor a figure in the table. */
  readonly indicators: readonly IndicatorId[];
}

/**
 * Rows with a figure that were moved away below the table and no longer say by STT and label together whose they are.
 * They are left where they stand; whoever puts the table right tells of them, since their place in it is written anew.
 * @param last the table's last row
 */
export function strayRows(plan: SheetPlan, located: LocatedAppendix, sheet: ReadSheet, last: number): StrayRow[] {
  const { figure: column, label } = located.columns;
  if (column === undefined || label === undefined) return [];
  const said = new Set([...located.identities.values()].map(({ indicator }) => indicator));
  const missing = plan.rows.filter(({ indicator }) => {
    const place = located.figures.get(indicator);
    return !said.has(indicator) && (!place || isBlank(cellAt(sheet, place.row, place.column)));
  });
  if (missing.length === 0) return [];
  const labelOf = ({ row }: (typeof missing)[number]): string =>
    fold(plannedText(plan.cells[row]?.[COLUMNS.label]) ?? '');
  return [...sheet.cells.keys()].flatMap((row): StrayRow[] => {
    const cell = cellAt(sheet, row, column);
    if (row <= last || located.identities.has(row) || !cell || isBlank(cell)) return [];
    const words = fold(cellText(cellAt(sheet, row, label)));
    const indicators = missing.flatMap((one) => (words !== '' && labelOf(one) === words ? [one.indicator] : []));
    return indicators.length === 0 ? [] : [{ row, column, text: cell.shown ?? cellText(cell), indicators }];
  });
}
