import { MAX_COLUMNS, MAX_ROWS, columnLetters } from '../core/address/a1';

/** A column or row number counted from 1, or undefined where the reference names none, and whether it moves along. */
interface Coordinate {
  readonly number: number;
  readonly fixed: boolean;
}

/** A reference within a formula: a cell, whole columns (`A:C`) or whole rows (`1:3`). */
type Reference =
  | { readonly kind: 'cell'; readonly column: Coordinate; readonly row: Coordinate }
  | { readonly kind: 'columns' | 'rows'; readonly first: Coordinate; readonly last: Coordinate };

/** A formula in pieces, read once and written for as many cells as wanted. */
export type FormulaTemplate = readonly (string | Reference)[];

/**
 * The pieces of a formula, from its start: a text literal, a quoted sheet, a table's or file's bracket, an error value,
 * whole columns, whole rows, a run of what names, functions, references and numbers are made of.
 */
const PIECE = new RegExp(
  [
    '"(?:[^"]|"")*"?',
    "'(?:[^']|'')*'?",
    '#[A-Z/0]+[!?]?',
    '(?<columns>(\\$?)([A-Za-z]{1,3}):(\\$?)([A-Za-z]{1,3})(?![\\w.(!$\\u0080-\\uffff]))',
    '(?<rows>(\\$?)(\\d{1,7}):(\\$?)(\\d{1,7})(?![\\w.(!$\\u0080-\\uffff]))',
    '(?<run>[\\w.$\\\\?\\u0080-\\uffff]+)',
  ].join('|'),
  'y',
);
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;

/** Finds what moves in a formula; en-US, with or without `=`. */
export function readFormulaTemplate(formula: string): FormulaTemplate {
  const pieces: (string | Reference)[] = [];
  let kept = '';
  let at = 0;
  while (at < formula.length) {
    if (formula[at] === '[') {
      const end = bracketEnd(formula, at);
      kept += formula.slice(at, end);
      at = end;
      continue;
    }
    PIECE.lastIndex = at;
    const match = PIECE.exec(formula);
    const piece = match?.[0] ?? formula.charAt(at);
    at += piece.length;
    const reference = match ? readReference(match, formula[at]) : undefined;
    if (reference === undefined) kept += piece;
    else {
      pieces.push(kept, reference);
      kept = '';
    }
  }
  pieces.push(kept);
  return pieces;
}

/**
 * The formula as it reads in a cell so many rows and columns further: relative references move along, absolute ones
 * (`$`) stay. Files write the formula of a filled range once and refer to it from the other cells (ECMA-376 part 1,
 * 18.3.1.40).
 * @returns the formula with `#REF!` where a reference would leave the sheet
 */
export function movedFormula(template: FormulaTemplate, rows: number, columns: number): string {
  let formula = '';
  for (const piece of template) formula += typeof piece === 'string' ? piece : movedReference(piece, rows, columns);
  return formula;
}

function readReference(match: RegExpExecArray, follows: string | undefined): Reference | undefined {
  const { columns, rows, run } = match.groups ?? {};
  if (columns !== undefined) {
    const first = columnCoordinate(match[2] as string, match[3] as string);
    const last = columnCoordinate(match[4] as string, match[5] as string);
    return first && last ? { kind: 'columns', first, last } : undefined;
  }
  if (rows !== undefined) {
    const first = rowCoordinate(match[7] as string, match[8] as string);
    const last = rowCoordinate(match[9] as string, match[10] as string);
    return first && last ? { kind: 'rows', first, last } : undefined;
  }
  // `LOG10(` is a function, and `A1!` the sheet of that name.
  const cell = run === undefined || follows === '(' || follows === '!' ? null : CELL.exec(run);
  const column = cell ? columnCoordinate(cell[1] as string, cell[2] as string) : undefined;
  const row = cell ? rowCoordinate(cell[3] as string, cell[4] as string) : undefined;
  return column && row ? { kind: 'cell', column, row } : undefined;
}

function bracketEnd(formula: string, from: number): number {
  let open = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === '[') open += 1;
    else if (formula[at] === ']' && --open === 0) return at + 1;
  }
  return formula.length;
}

function columnCoordinate(dollar: string, letters: string): Coordinate | undefined {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number > MAX_COLUMNS ? undefined : { number, fixed: dollar !== '' };
}

function rowCoordinate(dollar: string, digits: string): Coordinate | undefined {
  const number = Number(digits);
  return number < 1 || number > MAX_ROWS ? undefined : { number, fixed: dollar !== '' };
}

function movedReference(reference: Reference, rows: number, columns: number): string {
  const row = (at: Coordinate): string | undefined => moved(at, rows, MAX_ROWS, String);
  const column = (at: Coordinate): string | undefined =>
    moved(at, columns, MAX_COLUMNS, (number) => columnLetters(number - 1));
  const [first, last, between] =
    reference.kind === 'cell'
      ? [column(reference.column), row(reference.row), '']
      : reference.kind === 'rows'
        ? [row(reference.first), row(reference.last), ':']
        : [column(reference.first), column(reference.last), ':'];
  return first === undefined || last === undefined ? '#REF!' : first + between + last;
}

function moved(at: Coordinate, by: number, largest: number, write: (number: number) => string): string | undefined {
  if (at.fixed) return `$${write(at.number)}`;
  const number = at.number + by;
  return number < 1 || number > largest ? undefined : write(number);
}
