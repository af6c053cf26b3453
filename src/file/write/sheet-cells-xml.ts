import { MAX_COLUMNS, MAX_ROWS, columnLetters } from '../../core/address/a1';
import type { Cell, Sheet } from '../../core/workbook/workbook';
import type { SharedStringTable } from './shared-string-table';
import type { StyleTable } from './style-table';
import { xmlElement, xmlFormula, xmlText } from './xml-text';

/** The tables that the cells of all sheets share. */
export interface WriterTables {
  readonly styles: StyleTable;
  readonly strings: SharedStringTable;
}

/** `sheetData`: rows in order, each with its height, and their cells in order. */
export function sheetDataXml(sheet: Sheet, tables: WriterTables): string {
  const rows = [...new Set([...sheet.cells.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows])].sort(
    (a, b) => a - b,
  );
  return xmlElement('sheetData', {}, rows.map((row) => rowXml(sheet, row, tables)).join(''));
}

function rowXml(sheet: Sheet, row: number, tables: WriterTables): string {
  const cells = [...(sheet.cells.get(row) ?? [])].sort(([a], [b]) => a - b);
  const [last] = cells[cells.length - 1] ?? [0];
  if (!isIndex(row, MAX_ROWS) || !isIndex(last, MAX_COLUMNS)) {
    throw new RangeError(`${sheet.name}: no cell has row ${row} and column ${last}`);
  }
  const height = sheet.rowHeights.get(row);
  return xmlElement(
    'row',
    {
      r: row + 1,
      ht: height,
      customHeight: height !== undefined || undefined,
      hidden: sheet.hiddenRows.has(row) || undefined,
    },
    cells.map(([column, cell]) => cellXml(`${columnLetters(column)}${row + 1}`, cell, tables)).join(''),
  );
}

/** A text always goes to the table of strings: whatever it begins with, it can never be taken for a formula. */
function cellXml(address: string, cell: Cell, { styles, strings }: WriterTables): string {
  const { value, formula } = cell;
  const quoted = typeof value === 'string' && formula === undefined && /^[=+\-@]/.test(value);
  const style = styles.cellStyle(cell.style, quoted);
  const start = `<c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  const formulaXml = formula === undefined ? '' : `<f>${xmlFormula(formula)}</f>`;
  if (value === null) return formulaXml === '' ? `${start}/>` : `${start}>${formulaXml}</c>`;
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`${address}: ${value} is not a number that a cell can hold`);
    return `${start}>${formulaXml}<v>${value}</v></c>`;
  }
  if (typeof value === 'boolean') return `${start} t="b">${formulaXml}<v>${Number(value)}</v></c>`;
  if (typeof value === 'object') return `${start} t="e">${formulaXml}<v>${xmlText(value.error)}</v></c>`;
  return formula === undefined
    ? `${start} t="s"><v>${strings.index(value)}</v></c>`
    : `${start} t="str">${formulaXml}<v>${xmlText(value)}</v></c>`;
}

function isIndex(index: number, count: number): boolean {
  return Number.isInteger(index) && index >= 0 && index < count;
}
