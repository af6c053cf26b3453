import type { Sheet } from '../../core/workbook/workbook';
import type { HostLocale } from '../locale';
import { cellAt } from '../workbook-model/cells';
import { formatAt } from '../workbook-model/write-content';
import type { Grid } from './grid';

/**
 * What a cell shows under a region: truth values in capitals, errors as they are, the rest by its number format.
 * Column widths are not looked at, so there is no `####`.
 */
export function shownText(grid: Grid, sheet: Sheet, row: number, column: number, locale: HostLocale): string {
  const value = cellAt(sheet, row, column)?.value ?? null;
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return grid.shownText(value, formatAt(sheet, row, column), locale);
}
