import type { Area, CellValue, Workbook } from '../../core/workbook/workbook';
import type { HostLocale } from '../locale';

/** A formula's result. */
export interface CalculatedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
}

/** What of the workbook may differ from what the grid was shown last. */
export interface GridUpdate {
  /** Ids of sheets to look at again, cells and look; sheets added, deleted or moved are found without. */
  readonly sheets: ReadonlySet<string>;
  readonly names: boolean;
}

/**
 * What shows the workbook and calculates it. The workbook is the truth; a grid is told where to look again, and gives
 * back the values of formulas. The stand-in waits for it before it answers anything that depends on formulas.
 */
export interface Grid {
  /**
   * Takes over what changed and calculates to the end.
   * @returns the results of formulas that were calculated anew; the caller writes them into the workbook
   */
  update(workbook: Workbook, update: GridUpdate): Promise<readonly CalculatedCell[]>;
  /**
   * The value of a formula as if it stood in a cell, after the last update; undefined where the grid cannot tell.
   * Used for data validation by formula.
   */
  evaluate?(formula: string, sheet: string, row: number, column: number): Promise<CellValue | undefined>;
  /** A value by an en-US number format code, as a region shows it. */
  shownText(value: string | number, format: string, locale: HostLocale): string;
  /** Brings a selection into view, where there is a screen. `sheet` is an id. */
  show?(sheet: string, area: Area): void;
  dispose(): void;
}
