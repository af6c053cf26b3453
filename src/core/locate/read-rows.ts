import { cellAddress } from '../address/a1';
import type { AppendixId, Form, IndicatorId } from '../form/form';
import { COLUMNS } from '../plan/appendix-columns';
import type { RowReading } from '../report/snapshot';
import type { LocatedAppendix } from './locate-figures';
import { cellAt, cellText, isBlank, type ReadSheet } from './read-book';
import type { ColumnPart } from './sheet-layout';

/** Every row of an appendix as it stands on its sheet; one whose figure could not be found has no cell and no value. */
export function readRows(
  form: Form,
  appendix: AppendixId,
  sheet: ReadSheet,
  located: LocatedAppendix,
): ReadonlyMap<IndicatorId, RowReading> {
  const rows = form.tables.find(({ id }) => id === appendix)?.rows ?? [];
  return new Map(rows.map(({ id }) => [id, readRow(id, sheet, located)]));
}

function readRow(indicator: IndicatorId, sheet: ReadSheet, located: LocatedAppendix): RowReading {
  const place = located.figures.get(indicator);
  if (!place) return { indicator, value: null };
  const cell = cellAt(sheet, place.row, place.column);
  const said = located.identities.get(place.row);
  const text = (part: ColumnPart, known?: number): string | undefined => {
    const standing = known ?? located.columns[part];
    const column = standing ?? besideFigure(part, located);
    const other = column === undefined ? undefined : cellAt(sheet, place.row, column);
    if (!isBlank(other)) return cellText(other);
    // Under its own heading a blank cell is read as blank; where the column is only guessed, nothing is known.
    return standing === undefined ? undefined : '';
  };
  return {
    indicator,
    cell: { sheet: sheet.name, address: cellAddress(place.row, place.column) },
    value: cell?.value ?? null,
    shown: cell?.shown,
    formula: cell?.formula,
    stt: text('stt', said?.sttColumn),
    label: text('label', said?.labelColumn),
    unit: text('unit'),
    note: text('note'),
  };
}

/** Where a column's heading is gone, it is taken to stand where it is planned beside the figures. */
function besideFigure(part: ColumnPart, { columns }: LocatedAppendix): number | undefined {
  if (columns.figure === undefined) return undefined;
  const column = columns.figure + COLUMNS[part] - COLUMNS.figure;
  return column < 0 ? undefined : column;
}
