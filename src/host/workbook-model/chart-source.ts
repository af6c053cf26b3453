import type { ChartSeries } from '../../core/workbook/chart';
import type { Area, CellValue, Sheet } from '../../core/workbook/workbook';
import { columnCount, rowCount } from './areas';
import { cellAt } from './cells';
import { areaFormula } from './defined-names';

/**
 * The series that Excel makes of an area: a first row without numbers holds names, a first column without numbers
 * categories. With as many rows as columns or more, columns are series unless told otherwise.
 */
export function seriesOf(sheet: Sheet, area: Area, seriesBy: 'Auto' | 'Columns' | 'Rows'): ChartSeries[] {
  const byColumns = seriesBy === 'Columns' || (seriesBy === 'Auto' && rowCount(area) >= columnCount(area));
  const lines = byColumns ? columnCount(area) : rowCount(area);
  const points = byColumns ? rowCount(area) : columnCount(area);
  const cell = (line: number, point: number): { readonly row: number; readonly column: number } =>
    byColumns
      ? { row: area.top + point, column: area.left + line }
      : { row: area.top + line, column: area.left + point };
  const holdsNumber = (line: number, point: number): boolean => {
    const { row, column } = cell(line, point);
    return typeof valueAt(sheet, row, column) === 'number';
  };
  const range = (length: number, from: number): number[] => Array.from({ length: length - from }, (_, at) => at + from);
  const hasNames = points > 1 && !range(lines, 1).some((line) => holdsNumber(line, 0));
  const firstPoint = hasNames ? 1 : 0;
  const hasCategories = lines > 1 && !range(points, firstPoint).some((point) => holdsNumber(0, point));
  const reference = (line: number, from: number, to: number): string => {
    const [first, last] = [cell(line, from), cell(line, to)];
    return areaFormula(sheet, { top: first.row, left: first.column, bottom: last.row, right: last.column });
  };
  return range(lines, hasCategories ? 1 : 0).map((line) => ({
    ...(hasNames ? { name: reference(line, 0, 0) } : {}),
    ...(hasCategories ? { categories: reference(0, firstPoint, points - 1) } : {}),
    values: reference(line, firstPoint, points - 1),
  }));
}

function valueAt(sheet: Sheet, row: number, column: number): CellValue {
  return cellAt(sheet, row, column)?.value ?? null;
}
