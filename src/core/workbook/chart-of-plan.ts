import { absoluteAddress, quotedSheetName } from '../address/a1';
import type { PlannedChart } from '../plan/planned-chart';
import type { Chart, ChartSeries } from './chart';
import type { Area } from './workbook';

/** A planned chart with its data by reference. `sheetName`: the sheet that its data stand on. */
export function chartOfPlan(
  { source, looks, place, height, ...chart }: PlannedChart,
  sheetName: string | undefined,
): Chart {
  if (sheetName === undefined) throw new Error(`Chart ${chart.name} draws a sheet that is not planned`);
  const { top, left, bottom, right } = source.area;
  const reference = (area: Area): string => `=${quotedSheetName(sheetName)}!${absoluteAddress(area)}`;
  const down = (column: number): Area => ({ top: top + 1, left: column, bottom, right: column });
  const series = Array.from({ length: right - left }, (_, index): ChartSeries => {
    const column = left + 1 + index;
    return {
      name: reference({ top, left: column, bottom: top, right: column }),
      categories: reference(down(left)),
      values: reference(down(column)),
      ...looks[index],
    };
  });
  return {
    ...chart,
    series,
    from: { row: place.row, column: place.left, x: 0, y: 0 },
    to: { row: place.row, column: place.right + 1, x: 0, y: height },
  };
}
