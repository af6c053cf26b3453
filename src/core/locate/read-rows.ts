import { cellAddress } from '../address/a1';
import type { AppendixId, Form, IndicatorId } from '../form/form';
import { COLUMNS } from '../plan/appendix-columns';
import type { RowReading } from '../report/snapshot';
import type { LocatedAppendix } from './locate-figures';
import { cellText, isBlank, type ReadCell, type ReadSheet } from './read-book';
import type { ColumnPart } from './sheet-layout';

/** Every row of an appendix as it stands on its sheet; one whose figure could not be found has no cell and no value. */
export function readRows(
  form: Form,
  appendix: AppendixId,
  sheet: ReadSheet,
  located: LocatedAppendix,
): ReadonlyMap<IndicatorId, RowReading> {
  const readings = new Map<IndicatorId, RowReading>();
  for (const { id } of form.tables.find((table) => table.id === appendix)?.rows ?? []) {
    readings.set(id, readRow(id, sheet, located));
  }
  return readings;
}

function readRow(indicator: IndicatorId, sheet: ReadSheet, located: LocatedAppendix): RowReading {
  const place = located.figures.get(indicator);
  if (!place) return { indicator, value: null };
  const row = sheet.cells.get(place.row);
  const cell = row?.get(place.column);
  const said = located.identities.get(place.row);
  return {
    indicator,
    cell: { sheet: sheet.name, address: cellAddress(place.row, place.column) },
    value: cell?.value ?? null,
    shown: cell?.shown,
    formula: cell?.formula,
    stt: textOf('stt', row, located, said?.sttColumn),
    label: textOf('label', row, located, said?.labelColumn),
    unit: textOf('unit', row, located),
    note: textOf('note', row, located),
  };
}

function textOf(
  part: ColumnPart,
  row: ReadonlyMap<number, ReadCell> | undefined,
  located: LocatedAppendix,
  said?: number,
): string | undefined {
  const standing = said ?? located.columns[part];
  const column = standing ?? besideFigure(part, located);
  const cell = column === undefined ? undefined : row?.get(column);
  if (!isBlank(cell)) return cellText(cell);
  // Under its own heading a blank cell is read as blank; where the column is only guessed, nothing is known.
  return standing === undefined ? undefined : '';
}

/** Where a column's heading is gone, it is taken to stand where it is planned beside the figures. */
function besideFigure(part: ColumnPart, { columns }: LocatedAppendix): number | undefined {
  if (columns.figure === undefined) return undefined;
  const column = columns.figure + COLUMNS[part] - COLUMNS.figure;
  return column < 0 ? undefined : column;
}
