import type { Area, Cell, Sheet } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import { columnCount, rowCount } from './areas';
import type { HostCellStyle } from './cell-style';
import { dropIfBare, ensureCell } from './cells';
import { assertAllowed } from './protection';
import type { WorkbookModel } from './workbook-model';

/** The plain workbook keeps styles by cell only, so the stand-in refuses what would need millions of them. */
const MAX_STYLED_CELLS = 500_000;

/**
 * Changes the style of each cell of an area.
 * @param change gives the new style of a cell; cells that shared a style share the new one
 * @throws ExcelError AccessDenied on a protected sheet that does not allow formatting cells; NotImplemented for whole
 * columns, rows or sheets, which Excel styles at once and the stand-in does not
 */
export function writeStyle(
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  change: (style: HostCellStyle | undefined, row: number, column: number) => HostCellStyle | undefined,
): void {
  assertAllowed(sheet, 'allowFormatCells');
  if (rowCount(area) * columnCount(area) > MAX_STYLED_CELLS)
    throw new ExcelError('NotImplemented', 'style of whole rows or columns');
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      setStyle(ensureCell(sheet, row, column), change(styleOf(sheet, row, column), row, column));
      dropIfBare(sheet, row, column);
    }
  }
  model.record({ kind: 'sheet-changed', sheet });
}

/**
 * The same change for each cell, worked out once for each style there is.
 * @throws ExcelError as {@link writeStyle}
 */
export function writeUniformStyle(
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  change: (style: HostCellStyle | undefined) => HostCellStyle,
): void {
  const made = new Map<HostCellStyle | undefined, HostCellStyle>();
  writeStyle(model, sheet, area, (style) => {
    const next = made.get(style) ?? change(style);
    made.set(style, next);
    return next;
  });
}

/** The style of a cell. */
export function styleOf(sheet: Sheet, row: number, column: number): HostCellStyle | undefined {
  return sheet.cells.get(row)?.get(column)?.style;
}

/** Gives a cell a style, or none. */
export function setStyle(cell: Cell, style: HostCellStyle | undefined): void {
  if (style && Object.keys(style).length > 0) cell.style = style;
  else delete cell.style;
}

/** What all cells of an area have in common, `null` where they differ, as Office.js answers for a range. */
export function commonValue<T>(
  sheet: Sheet,
  area: Area,
  read: (style: HostCellStyle | undefined, row: number, column: number) => T,
): T | null {
  const first = read(styleOf(sheet, area.top, area.left), area.top, area.left);
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (read(styleOf(sheet, row, column), row, column) !== first) return null;
    }
  }
  return first;
}
