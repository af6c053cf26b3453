import { cellAddress } from '../../../core/address/a1';
import type { Cell, CellValue } from '../../../core/workbook/workbook';
import type { XmlScanner } from '../../xml/xml-scanner';
import { readCellValue } from '../cell-value';
import type { CellTables } from '../sheet-cells';
import type { KnownCell, KnownRow, ValuePlaces } from './known-rows';

const ZERO = 48;
const NINE = 57;
/** So many digits are always a number that is exact. */
const MOST_DIGITS = 9;

/**
 * The cells of a known row with the values that stand in it now. A cell whose value is the same as last time is the
 * same object, and so is the row when all its cells are.
 * @throws Unreadable as reading each cell does
 */
export function cellsOfKnownRow(
  known: KnownRow,
  places: ValuePlaces,
  xml: XmlScanner,
  tables: CellTables,
): Map<number, Cell> {
  let isSameRow = true;
  for (const cell of known.cells) {
    if (cell.valueIndex === undefined) continue;
    const value = valueOf(cell, cell.valueIndex, known.row, places, xml, tables);
    const isNothing = value === null && cell.formula === undefined && cell.style === undefined;
    if (cell.last === undefined ? isNothing : isSame(cell.last.value, value)) continue;
    cell.last = isNothing ? undefined : newCell(value, cell);
    isSameRow = false;
  }
  if (!isSameRow) known.last = cellsOf(known);
  return known.last;
}

function cellsOf({ cells }: KnownRow): Map<number, Cell> {
  const row = new Map<number, Cell>();
  for (const { column, last } of cells) if (last) row.set(column, last);
  return row;
}

function newCell(value: CellValue, { formula, style }: KnownCell): Cell {
  const cell: Cell = { value };
  if (formula !== undefined) cell.formula = formula;
  if (style !== undefined) cell.style = style;
  return cell;
}

function valueOf(
  { type, column }: KnownCell,
  index: number,
  row: number,
  { starts, ends }: ValuePlaces,
  xml: XmlScanner,
  { sharedStrings, budget }: CellTables,
): CellValue {
  const from = starts[index] as number;
  const to = ends[index] as number;
  if (type === 'n' || type === 's') {
    const number = wholeNumber(xml.characters, from, to);
    if (number >= 0) {
      if (type === 'n') return number;
      const text = sharedStrings[number];
      if (text !== undefined) return text;
    }
  }
  const text = budget.checkedText(xml.textBetween(from, to), xml.part);
  return readCellValue(type, text, sharedStrings, () => cellAddress(row, column), xml.part);
}

/** -1 where anything but a few digits stands there. */
function wholeNumber(characters: string, from: number, to: number): number {
  if (to === from || to - from > MOST_DIGITS) return -1;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const code = characters.charCodeAt(at);
    if (code < ZERO || code > NINE) return -1;
    number = number * 10 + code - ZERO;
  }
  return number;
}

function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return Object.is(one, other);
}
