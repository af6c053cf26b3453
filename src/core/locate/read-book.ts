import type { Area, CellValue } from '../workbook/workbook';

/**
 * A workbook as read from any host: the parts that are needed to find a report in it. A `Workbook` is one; so is what
 * a batch of Office.js brings back. Rows and columns are counted from 0.
 */
export interface ReadBook {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
}

export interface ReadSheet {
  readonly id: string;
  readonly name: string;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, ReadCell>>;
  /** Where the host tells. */
  readonly merges?: readonly Area[];
}

/** `shown` is the text that the cell shows, where the host tells. */
export interface ReadCell {
  readonly value: CellValue;
  readonly formula?: string;
  readonly shown?: string;
}

/** `formula` as in `='Phụ lục 2'!$D$8`; `sheet` only where the name is local to one. */
export interface ReadName {
  readonly name: string;
  readonly formula: string;
  readonly visible?: boolean;
  readonly sheet?: string;
}

/** The cell at a place; `undefined` where nothing stands there. */
export function cellAt(sheet: ReadSheet, row: number, column: number): ReadCell | undefined {
  return sheet.cells.get(row)?.get(column);
}

/** Whether a cell holds anything: a formula counts, spaces do not. */
export function isBlank(cell: ReadCell | undefined): boolean {
  if (!cell || cell.formula !== undefined) return !cell;
  const { value } = cell;
  if (typeof value !== 'string') return value === null;
  // A letter or a digit ends the question without a copy of the text.
  return !(value.charCodeAt(0) > 0x20 && value.charCodeAt(0) < 0x80) && value.trim() === '';
}

/** A cell's value as text: errors by their name, a blank as empty. */
export function cellText(cell: ReadCell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}
