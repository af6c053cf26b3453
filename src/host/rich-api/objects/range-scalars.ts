import { MAX_COLUMNS, MAX_ROWS } from '../../../core/address/a1';
import type { Area, Sheet } from '../../../core/workbook/workbook';
import { ExcelError } from '../../excel-error';
import { EN_US } from '../../locale';
import { columnCount, rowCount } from '../../workbook-model/areas';
import { plainFormula, plainValue, valueType } from '../../workbook-model/cell-content';
import { withProperties } from '../../workbook-model/cell-style';
import { cellAt } from '../../workbook-model/cells';
import { printedArea } from '../../workbook-model/formula-references';
import { printedSheetName } from '../../workbook-model/formula-tokens';
import { setHidden } from '../../workbook-model/row-column-size';
import { formatAt, inputGrid, writeContents } from '../../workbook-model/write-content';
import { writeStyle } from '../../workbook-model/write-style';
import type { ScalarProperty } from '../api-type';
import { booleanArgument } from '../argument';
import type { RangeTarget, Session } from '../session';

/** Microsoft, "Resource limits": a range read of more cells comes back null. */
const MAX_READ_CELLS = 5_000_000;

/** The properties of `Excel.Range` that are values. */
export const rangeScalars: Readonly<Record<string, ScalarProperty<RangeTarget>>> = {
  Address: {
    get: (target, session) =>
      placed(target, session, (sheet, area) => `${printedSheetName(sheet.name)}!${printedArea(area)}`),
  },
  RowIndex: { get: (target, session) => session.place(target).area.top },
  ColumnIndex: { get: (target, session) => session.place(target).area.left },
  RowCount: { get: (target, session) => rowCount(session.place(target).area) },
  ColumnCount: { get: (target, session) => columnCount(session.place(target).area) },
  CellCount: { get: (target, session) => placed(target, session, (_sheet, area) => cellCount(area)) },
  Values: {
    get: cellwise((sheet, row, column) => plainValue(cellAt(sheet, row, column))),
    set: (target, value, session) => writeInputs(target, value, session),
  },
  Formulas: {
    get: cellwise((sheet, row, column) => plainFormula(cellAt(sheet, row, column))),
    set: (target, value, session) => writeInputs(target, value, session),
  },
  Text: {
    get: (target, session) => cellwise((sheet, row, column) => session.shownText(sheet, row, column))(target, session),
  },
  ValueTypes: { get: cellwise((sheet, row, column) => valueType(cellAt(sheet, row, column))) },
  NumberFormat: { get: cellwise(formatAt), set: (target, value, session) => writeFormats(target, value, session) },
  RowHidden: {
    since: '1.2',
    get: (target, session) =>
      placed(target, session, (sheet, area) => common(area.top, area.bottom, (row) => sheet.hiddenRows.has(row))),
    set: (target, value, session) => hide(target, 'rows', value, session),
  },
  ColumnHidden: {
    since: '1.2',
    get: (target, session) =>
      placed(target, session, (sheet, area) =>
        common(area.left, area.right, (column) => sheet.hiddenColumns.has(column)),
      ),
    set: (target, value, session) => hide(target, 'columns', value, session),
  },
  Hidden: {
    since: '1.2',
    get: (target, session) =>
      placed(target, session, (sheet, area) => {
        const rows = common(area.top, area.bottom, (row) => sheet.hiddenRows.has(row));
        const columns = common(area.left, area.right, (column) => sheet.hiddenColumns.has(column));
        if (rows === true || columns === true) return true;
        return rows === null || columns === null ? null : false;
      }),
  },
  IsEntireRow: { since: '1.7', get: (target, session) => columnCount(session.place(target).area) === MAX_COLUMNS },
  IsEntireColumn: { since: '1.7', get: (target, session) => rowCount(session.place(target).area) === MAX_ROWS },
};

function placed<T>(target: RangeTarget, session: Session, read: (sheet: Sheet, area: Area) => T): T {
  const { sheet, area } = session.place(target);
  return read(sheet, area);
}

function cellCount(area: Area): number {
  const cells = rowCount(area) * columnCount(area);
  return cells > 2 ** 31 - 1 ? -1 : cells;
}

/** A two-dimensional answer; null for more cells than Excel reads at once. */
function cellwise<T>(
  read: (sheet: Sheet, row: number, column: number) => T,
): (target: RangeTarget, session: Session) => T[][] | null {
  return (target, session) => {
    const { sheet, area } = session.place(target);
    if (rowCount(area) * columnCount(area) > MAX_READ_CELLS) return null;
    return Array.from({ length: rowCount(area) }, (_row, down) =>
      Array.from({ length: columnCount(area) }, (_column, along) => read(sheet, area.top + down, area.left + along)),
    );
  };
}

function common(first: number, last: number, read: (index: number) => boolean): boolean | null {
  const value = read(first);
  for (let index = first; index <= last; index += 1) {
    if (read(index) !== value) return null;
  }
  return value;
}

/** `values` and `formulas` are read in en-US whatever the machine's region. */
function writeInputs(target: RangeTarget, value: unknown, session: Session): void {
  const { sheet, area } = session.place(target);
  writeContents(session.model, sheet, area, inputGrid(value, area), EN_US);
}

function writeFormats(target: RangeTarget, value: unknown, session: Session): void {
  const { sheet, area } = session.place(target);
  const formats = inputGrid(value, area);
  for (const format of formats.flat()) {
    if (format !== null && (typeof format !== 'string' || format.length > 255))
      throw new ExcelError('InvalidArgument', 'number format');
  }
  writeStyle(session.model, sheet, area, (style, row, column) => {
    const format = formats[row - area.top]?.[column - area.left];
    if (typeof format !== 'string') return style;
    return withProperties(style, { numberFormat: format === 'General' || format === '' ? undefined : format });
  });
}

function hide(target: RangeTarget, axis: 'rows' | 'columns', value: unknown, session: Session): void {
  const { sheet, area } = session.place(target);
  setHidden(session.model, sheet, axis, area, booleanArgument(value, `${axis} hidden`));
}
