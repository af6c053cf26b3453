import type { IndicatorId } from '../form/form';
import type { CellPlace } from '../report/snapshot';
import type { CellValue } from '../workbook/workbook';
import { type LastPeriod, NO_LAST_PERIOD } from './last-period';

/** A cell that a person wrote on the chart's sheet: not one of the table's, or not to be placed in it any more. */
export interface BesideCell {
  /** Rows below the table's last one, from 1; columns from 0. */
  readonly below: number;
  readonly column: number;
  readonly value: CellValue;
  readonly formula?: string;
}

/** The chart's sheet as it stands. */
export interface ChartReading {
  /** Its name. */
  readonly sheet: string;
  readonly last: LastPeriod;
  /** Formulas of a person's own that give numbers of the period before. */
  readonly formulas: ReadonlyMap<IndicatorId, string>;
  /** What a person wrote below the table. */
  readonly beside: readonly BesideCell[];
  /** Where a person wrote beside or below the table first: such a sheet is not taken away. */
  readonly firstBeside?: CellPlace;
}

/** A chart that is to be made: its sheet does not stand yet. */
export function newChart(last: LastPeriod = NO_LAST_PERIOD): Pick<ChartReading, 'last' | 'formulas' | 'beside'> {
  return { last, formulas: new Map(), beside: [] };
}
