import { cellAddress } from '../address/a1';
import type { AppendixId, Form, IndicatorId } from '../form/form';
import { COLUMNS } from '../plan/appendix-columns';
import type { LocatedAppendix } from './locate-figures';
import type { ColumnPart } from './sheet-layout';

/** Where the cells of one row of an appendix stand. */
export interface RowPlace {
  readonly indicator: IndicatorId;
  /** Of its figure; absent where that could not be found. */
  readonly figure?: { readonly row: number; readonly column: number; readonly address: string };
  readonly stt: TextPlace;
  readonly label: TextPlace;
  readonly unit: TextPlace;
  readonly note: TextPlace;
}

/** The column of a row's text. */
interface TextPlace {
  readonly column: number | undefined;
  /** Its heading, or the row itself, tells the column; otherwise it is guessed. */
  readonly isKnown: boolean;
}

/** The rows of an appendix as the form prints them, where they stand on its sheet. */
export function rowPlaces(
  form: Form,
  appendix: AppendixId,
  { figures, identities, columns }: Pick<LocatedAppendix, 'figures' | 'identities' | 'columns'>,
): readonly RowPlace[] {
  const textPlace = (part: ColumnPart, said?: number): TextPlace => {
    const known = said ?? columns[part];
    return { column: known ?? besideFigure(part, columns.figure), isKnown: known !== undefined };
  };
  const unit = textPlace('unit');
  const note = textPlace('note');
  return (form.tables.find(({ id }) => id === appendix)?.rows ?? []).map(({ id: indicator }) => {
    const place = figures.get(indicator);
    const said = place && identities.get(place.row);
    return {
      indicator,
      figure: place && { row: place.row, column: place.column, address: cellAddress(place.row, place.column) },
      stt: textPlace('stt', said?.sttColumn),
      label: textPlace('label', said?.labelColumn),
      unit,
      note,
    };
  });
}

/** Where a column's heading is gone, it is taken to stand where it is planned beside the figures. */
function besideFigure(part: ColumnPart, figure: number | undefined): number | undefined {
  const column = figure === undefined ? -1 : figure + COLUMNS[part] - COLUMNS.figure;
  return column < 0 ? undefined : column;
}
