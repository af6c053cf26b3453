import { cellAddress } from '../address/a1';
import type { FormTable, Indicator, IndicatorId } from '../form/form';
import type { Area } from '../workbook/workbook';
import { COLUMNS, FIRST_INDICATOR_ROW } from './appendix-columns';

/** A row of a table with its place on the sheet (from 0). */
export interface PlacedRow {
  readonly indicator: Indicator;
  readonly row: number;
}

/** Where the rows of a table stand: in printed order, without gaps, under the column headings. */
export function placeRows(table: FormTable): PlacedRow[] {
  return table.rows.map((indicator, index) => ({ indicator, row: FIRST_INDICATOR_ROW + index }));
}

/**
 * Address of a row's figure (`D10`) by its id.
 * @throws Error for a row of another table: a form refers within its table only.
 */
export function figureAddresses(rows: readonly PlacedRow[]): (id: IndicatorId) => string {
  const addresses = new Map(rows.map(({ indicator, row }) => [indicator.id, cellAddress(row, COLUMNS.figure)]));
  return (id) => {
    const address = addresses.get(id);
    if (address === undefined) throw new Error(`Row ${id} is not on this sheet`);
    return address;
  };
}

/** The figures' cells from one row to another. */
export function figureArea(first: number, last: number): Area {
  return { top: first, left: COLUMNS.figure, bottom: last, right: COLUMNS.figure };
}
