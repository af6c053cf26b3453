import { MAX_COLUMNS, MAX_ROWS, columnLetters } from '../../core/address/a1';
import type { Area } from '../../core/workbook/workbook';
import { formulaTokens, printedSheetName, splitSheet } from './formula-tokens';
import { columnCount, rowCount } from './areas';

/** A reference of a formula: its sheet as written (absent: the formula's own), its cells, and which of its ends carry `$`. */
export interface FormulaReference {
  readonly sheet?: string;
  readonly area: Area;
  readonly dollars: {
    readonly top: boolean;
    readonly left: boolean;
    readonly bottom: boolean;
    readonly right: boolean;
  };
  /** Whether it is written with both corners, or as whole columns or rows. */
  readonly shape: 'cell' | 'area' | 'columns' | 'rows';
}

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/** Reads the text of a reference token: `$D$8`, `'Phụ lục 2'!A1:B2`, `A:C`, `5:9`. Undefined for cells no sheet has. */
export function readReference(text: string): FormulaReference | undefined {
  const { sheet, rest } = splitSheet(text);
  const [first = '', second] = rest.split(':');
  const shape = CELL.test(first) ? (second === undefined ? 'cell' : 'area') : COLUMN.test(first) ? 'columns' : 'rows';
  const a = readEnd(first);
  const b = second === undefined ? a : readEnd(second);
  if (!a || !b || (shape !== 'cell' && second === undefined)) return undefined;
  const swapRows = (a.row ?? 0) > (b.row ?? 0);
  const swapColumns = (a.column ?? 0) > (b.column ?? 0);
  const [upper, lower] = swapRows ? [b, a] : [a, b];
  const [left, right] = swapColumns ? [b, a] : [a, b];
  return {
    ...(sheet === undefined ? {} : { sheet }),
    shape,
    area: {
      top: upper.row ?? 0,
      bottom: lower.row ?? MAX_ROWS - 1,
      left: left.column ?? 0,
      right: right.column ?? MAX_COLUMNS - 1,
    },
    dollars: { top: upper.rowDollar, bottom: lower.rowDollar, left: left.columnDollar, right: right.columnDollar },
  };
}

/** Prints a reference as Excel does. */
export function printReference({ sheet, area, dollars, shape }: FormulaReference): string {
  const column = (index: number, dollar: boolean): string => (dollar ? '$' : '') + columnLetters(index);
  const row = (index: number, dollar: boolean): string => (dollar ? '$' : '') + String(index + 1);
  const first = column(area.left, dollars.left) + row(area.top, dollars.top);
  const body = {
    cell: first,
    area: `${first}:${column(area.right, dollars.right)}${row(area.bottom, dollars.bottom)}`,
    columns: `${column(area.left, dollars.left)}:${column(area.right, dollars.right)}`,
    rows: `${row(area.top, dollars.top)}:${row(area.bottom, dollars.bottom)}`,
  }[shape];
  return sheet === undefined ? body : `${printedSheetName(sheet)}!${body}`;
}

/**
 * Rewrites each reference of a formula, leaving all else as it is.
 * @param rewrite gives the reference to print, `'#REF!'` for one whose cells are gone, or undefined to leave it
 */
export function rewriteReferences(
  formula: string,
  rewrite: (reference: FormulaReference) => FormulaReference | '#REF!' | undefined,
): string {
  let changed = false;
  const tokens = formulaTokens(formula).map(({ kind, text }) => {
    const reference = kind === 'reference' ? readReference(text) : undefined;
    const next = reference && rewrite(reference);
    if (next === undefined || reference === undefined) return text;
    changed = true;
    if (next !== '#REF!') return printReference(next);
    return reference.sheet === undefined ? '#REF!' : `${printedSheetName(reference.sheet)}!#REF!`;
  });
  return changed ? tokens.join('') : formula;
}

/** An address as Excel prints it: `A1`, `A1:B2`, `A:C`, `5:9`. */
export function printedArea(area: Area): string {
  const none = { top: false, left: false, bottom: false, right: false };
  if (rowCount(area) === MAX_ROWS) return printReference({ area, dollars: none, shape: 'columns' });
  if (columnCount(area) === MAX_COLUMNS) return printReference({ area, dollars: none, shape: 'rows' });
  const single = area.top === area.bottom && area.left === area.right;
  return printReference({ area, dollars: none, shape: single ? 'cell' : 'area' });
}

interface End {
  readonly row?: number;
  readonly rowDollar: boolean;
  readonly column?: number;
  readonly columnDollar: boolean;
}

function readEnd(text: string): End | undefined {
  const cell = CELL.exec(text);
  const column = COLUMN.exec(text);
  const row = ROW.exec(text);
  const letters = cell?.[2] ?? column?.[2];
  const digits = cell?.[4] ?? row?.[2];
  const end = {
    ...(letters === undefined ? {} : { column: columnIndex(letters) }),
    ...(digits === undefined ? {} : { row: Number(digits) - 1 }),
    columnDollar: (cell?.[1] ?? column?.[1]) === '$',
    rowDollar: (cell?.[3] ?? row?.[1]) === '$',
  };
  const valid = (end.row ?? 0) >= 0 && (end.row ?? 0) < MAX_ROWS && (end.column ?? 0) < MAX_COLUMNS;
  return valid && (letters !== undefined || digits !== undefined) ? end : undefined;
}

function columnIndex(letters: string): number {
  return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
