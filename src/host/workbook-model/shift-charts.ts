import { MAX_COLUMNS, MAX_ROWS } from '../../core/address/a1';
import type { SheetPoint } from '../../core/workbook/chart';
import type { Sheet } from '../../core/workbook/workbook';
import { type Shift, shiftIndex } from './shift-references';

/** Charts follow whole rows and columns put in or taken out; cells shifted beside them leave them where they are. */
export function shiftCharts(sheet: Sheet, shift: Shift): void {
  const across = shift.axis === 'rows' ? MAX_COLUMNS : MAX_ROWS;
  if (!sheet.charts || shift.band.last - shift.band.first + 1 !== across) return;
  const moved = (point: SheetPoint): SheetPoint => {
    const rows = shift.axis === 'rows';
    const index = shiftIndex(rows ? point.row : point.column, shift);
    // A corner on a deleted line ends up where that line was.
    if (rows) return index === undefined ? { ...point, row: shift.at, y: 0 } : { ...point, row: index };
    return index === undefined ? { ...point, column: shift.at, x: 0 } : { ...point, column: index };
  };
  sheet.charts = sheet.charts.map((chart) => ({ ...chart, from: moved(chart.from), to: moved(chart.to) }));
}
