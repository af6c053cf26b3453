import type { Chart, ChartSeries } from '../workbook/chart';
import type { Area } from '../workbook/workbook';
import type { SheetKey } from './sheet-plan';

/**
 * A chart over one row of its sheet. Its data are one area of another sheet: names in the first row, categories in the
 * first column, a series in every further one.
 */
export interface PlannedChart extends Omit<Chart, 'from' | 'to' | 'series'> {
  readonly source: { readonly sheet: SheetKey; readonly area: Area };
  /** One a series, in the order of the columns. */
  readonly looks: readonly Pick<ChartSeries, 'fill' | 'line' | 'hatched'>[];
  /** The row and the columns that it stands over (from 0, both included), from the row's upper edge on. */
  readonly place: { readonly row: number; readonly left: number; readonly right: number };
  /** Points. */
  readonly height: number;
}
