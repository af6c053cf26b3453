import type { Area, CellStyle, Sheet } from '../../core/workbook/workbook';
import { refersOutside } from '../../core/check/refers-outside';
import { ExcelError } from '../excel-error';
import type { HostLocale } from '../locale';
import { cellArea, columnCount, containsArea, rowCount } from './areas';
import type { CellContent } from './cell-content';
import { plainValue, readContent } from './cell-content';
import { cellAt, dropIfBare, ensureCell } from './cells';
import { assertUnlocked } from './protection';
import type { WorkbookModel } from './workbook-model';

/** Excel's bound on cells of one request, here for those that a single value fills. */
const MAX_CELLS = 5_000_000;

/** Input of one cell; null leaves the cell as it is, as in Office.js. */
export type CellInput = string | number | boolean | null;

/**
 * Turns what is assigned to `values`, `formulas` or `numberFormat` into one input per cell.
 * @param given a two-dimensional array of the area's very shape, or one value for every cell
 * @throws ExcelError InvalidArgument for another shape or for anything that is no text, number or truth value
 */
export function inputGrid(given: unknown, area: Area): CellInput[][] {
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (rows * columns > MAX_CELLS) throw new ExcelError('InvalidArgument', 'too many cells');
  if (!Array.isArray(given)) {
    const value = cellInput(given);
    return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  }
  if (given.length !== rows) throw new ExcelError('InvalidArgument', `${given.length} rows for ${rows}`);
  return given.map((row: unknown) => {
    if (!Array.isArray(row) || row.length !== columns)
      throw new ExcelError('InvalidArgument', 'rows of another length');
    return row.map(cellInput);
  });
}

/**
 * Writes contents into an area, as `range.values = …` or `range.formulas = …` do.
 * Cells hidden under a merge take nothing, as in Excel.
 * @throws ExcelError AccessDenied for locked cells of a protected sheet; InvalidArgument as {@link readContent}
 */
export function writeContents(
  model: WorkbookModel,
  sheet: Sheet,
  area: Area,
  inputs: readonly CellInput[][],
  locale: HostLocale,
): void {
  assertUnlocked(sheet, area);
  const read = inputs.map((row, down) =>
    row.map((input, along) =>
      input === null ? null : readContent(input, formatAt(sheet, area.top + down, area.left + along), locale),
    ),
  );
  const single = rowCount(area) === 1 && columnCount(area) === 1;
  const before = single ? plainValue(cellAt(sheet, area.top, area.left)) : '';
  read.forEach((row, down) =>
    row.forEach((content, along) => {
      if (content && !isCovered(sheet, area.top + down, area.left + along)) {
        putContent(model, sheet, area.top + down, area.left + along, content);
      }
    }),
  );
  const edit = single ? { edit: { before, after: plainValue(cellAt(sheet, area.top, area.left)) } } : {};
  model.record({ kind: 'cells-edited', sheet, area, ...edit });
}

/**
 * Puts a content into a cell and, where it is General, the format that comes with it. A link to another workbook that is
 * put back shows again what it last fetched.
 */
function putContent(model: WorkbookModel, sheet: Sheet, row: number, column: number, content: CellContent): void {
  const cell = ensureCell(sheet, row, column);
  if (cell.formula !== undefined && refersOutside(cell.formula)) model.fetched.set(cell.formula, cell.value);
  cell.value = model.fetched.get(content.formula ?? '') ?? content.value;
  if (content.formula === undefined) delete cell.formula;
  else cell.formula = content.formula;
  if (content.numberFormat !== undefined && formatOf(cell.style) === 'General') {
    cell.style = { ...cell.style, numberFormat: content.numberFormat };
  }
  dropIfBare(sheet, row, column);
}

/** Whether a cell lies under a merge without being its first. */
export function isCovered(sheet: Sheet, row: number, column: number): boolean {
  const cell = cellArea(row, column);
  return sheet.merges.some((merge) => containsArea(merge, cell) && !(merge.top === row && merge.left === column));
}

/** The number format of a cell, `General` where none was set. */
export function formatAt(sheet: Sheet, row: number, column: number): string {
  return formatOf(cellAt(sheet, row, column)?.style);
}

function formatOf(style: CellStyle | undefined): string {
  return style?.numberFormat ?? 'General';
}

function cellInput(value: unknown): CellInput {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new ExcelError('InvalidArgument', `a value of type ${typeof value}`);
}
