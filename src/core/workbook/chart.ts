import type { Area } from './workbook';

/** A point of a sheet: a cell (from 0), and how far right of and below its corner, in points. */
export interface SheetPoint {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

/** One series of a chart. References are en-US formulas with `=`: `='Biểu đồ'!$C$5:$C$12`. */
export interface ChartSeries {
  /** Of the one cell that holds its name. */
  readonly name?: string;
  readonly categories?: string;
  readonly values: string;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly line?: string;
  /** Strokes in the colour of the line over the fill. */
  readonly hatched?: true;
}

/** A clustered bar (lying) or column (standing) chart over a sheet; what is absent is as the program has it. */
export interface Chart {
  /** Unique on its sheet. */
  readonly name: string;
  readonly type: 'bar' | 'column';
  readonly title?: string;
  /** What it shows, for those who cannot see it. */
  readonly words?: string;
  /** It moves and grows with the cells under its two corners. */
  readonly from: SheetPoint;
  readonly to: SheetPoint;
  readonly series: readonly ChartSeries[];
  readonly legend?: 'top' | 'bottom' | 'left' | 'right';
  readonly axis: { readonly minimum?: number; readonly maximum?: number; readonly step?: number };
  /** The first category stands at the far end of its axis: of a bar chart, at the top. */
  readonly reversed?: true;
  /** Percent of a bar's width that is left free between categories. */
  readonly gapWidth?: number;
  /** Whether each bar says its value. */
  readonly dataLabels?: true;
  readonly font?: { readonly name: string; readonly size: number };
}

/** The cells that a chart stands over, the last ones not where it ends at their very corner. */
export function coveredCells({ from, to }: Pick<Chart, 'from' | 'to'>): Area {
  const bottom = to.y > 0 ? to.row : to.row - 1;
  const right = to.x > 0 ? to.column : to.column - 1;
  return { top: from.row, left: from.column, bottom: Math.max(from.row, bottom), right: Math.max(from.column, right) };
}
