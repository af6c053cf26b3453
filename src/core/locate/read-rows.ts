import type { RowReading } from '../report/snapshot';
import type { LocatedAppendix } from './locate-figures';
import { cellText, isBlank, type ReadCell, type ReadSheet } from './read-book';
import type { RowPlace } from './row-places';

/**
 * Every row of an appendix as it stands on its sheet, in the form's order; one whose figure could not be found has no
 * cell and no value.
 */
export function readRows(sheet: ReadSheet, { rows }: LocatedAppendix): readonly RowReading[] {
  return rows.map((place) => readRow(sheet, place));
}

function readRow({ name, cells }: ReadSheet, { indicator, figure, stt, label, unit, note }: RowPlace): RowReading {
  if (!figure) return { indicator, value: null };
  const row = cells.get(figure.row);
  const cell = row?.get(figure.column);
  return {
    indicator,
    cell: { sheet: name, address: figure.address },
    value: cell?.value ?? null,
    shown: cell?.shown,
    formula: cell?.formula,
    stt: textAt(row, stt),
    label: textAt(row, label),
    unit: textAt(row, unit),
    note: textAt(row, note),
  };
}

function textAt(
  row: ReadonlyMap<number, ReadCell> | undefined,
  { column, isKnown }: RowPlace['note'],
): string | undefined {
  const cell = column === undefined ? undefined : row?.get(column);
  if (!isBlank(cell)) return cellText(cell);
  // Under its own heading a blank cell is read as blank; where the column is only guessed, nothing is known.
  return isKnown ? '' : undefined;
}
