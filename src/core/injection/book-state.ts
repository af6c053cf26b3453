import type { ReadBook, ReadSheet } from '../locate/read-book';
import type { SheetVisibility } from '../workbook/workbook';

/** A sheet as injection needs to know it before it touches anything. */
export interface SheetState extends ReadSheet {
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** `undefined` where the host cannot tell. */
  readonly hasPassword?: boolean;
  /** en-US code of the number format of a cell, where it was asked for. */
  readonly numberFormatAt?: (row: number, column: number) => string | undefined;
  /** Where the chart of our name stands on it, in points, where it was asked for and there is one. */
  readonly chart?: { readonly top: number; readonly height: number; readonly width: number };
  /** How far the reading went: nothing is known, and nothing may be removed, past these counts. */
  readonly seenRows: number;
  readonly seenColumns: number;
}

/** An open workbook as injection finds it. Sheets stand in the order of their tabs. */
export interface BookState extends ReadBook {
  readonly sheets: readonly SheetState[];
  /** No sheet may be added, renamed, moved or shown. */
  readonly isStructureProtected: boolean;
}
