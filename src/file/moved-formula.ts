import { MAX_COLUMNS, MAX_ROWS, columnLetters } from '../core/address/a1';

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMNS = /(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\w.(!$\u0080-\uffff])/y;
const ROWS = /(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.(!$\u0080-\uffff])/y;
/** A run of what names, functions, references and numbers are made of. */
const RUN = /[\w.$\\?\u0080-\uffff]+/y;
const TEXT_LITERAL = /"(?:[^"]|"")*"?/y;
const QUOTED_SHEET = /'(?:[^']|'')*'?/y;
/** An error value; a reference to a table or to another file follows in brackets. */
const ERROR = /#[A-Z/0]+[!?]?/y;

/**
 * A formula moved from one cell to another: relative references move along, absolute ones (`$`) stay. Files write the
 * formula of a filled range once and refer to it from the other cells (ECMA-376 part 1, 18.3.1.40).
 *
 * @param formula en-US, with or without `=`
 * @returns the formula with `#REF!` where a reference would leave the sheet
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  let moved = '';
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) at += match[0].length;
    return match;
  };
  while (at < formula.length) {
    const character = formula[at] as string;
    if (character === '[') {
      const end = bracketEnd(formula, at);
      moved += formula.slice(at, end);
      at = end;
      continue;
    }
    const kept = character === '"' ? take(TEXT_LITERAL) : character === "'" ? take(QUOTED_SHEET) : take(ERROR);
    if (kept) {
      moved += kept[0];
      continue;
    }
    const wholeColumns = take(COLUMNS);
    if (wholeColumns) {
      moved += movedEnds(wholeColumns, (dollar, letters) => movedColumn(dollar, letters, columns));
      continue;
    }
    const wholeRows = take(ROWS);
    if (wholeRows) {
      moved += movedEnds(wholeRows, (dollar, digits) => movedRow(dollar, digits, rows));
      continue;
    }
    const run = take(RUN)?.[0];
    if (run === undefined) {
      moved += character;
      at += 1;
      continue;
    }
    const cell = CELL.exec(run);
    const follows = formula[at];
    // `LOG10(` is a function, and `A1!` the sheet of that name.
    if (!cell || follows === '(' || follows === '!') {
      moved += run;
      continue;
    }
    const column = movedColumn(cell[1] as string, cell[2] as string, columns);
    const row = movedRow(cell[3] as string, cell[4] as string, rows);
    moved += column === undefined || row === undefined ? '#REF!' : column + row;
  }
  return moved;
}

function bracketEnd(formula: string, from: number): number {
  let open = 0;
  for (let at = from; at < formula.length; at++) {
    if (formula[at] === '[') open += 1;
    else if (formula[at] === ']' && --open === 0) return at + 1;
  }
  return formula.length;
}

function movedEnds(match: RegExpExecArray, move: (dollar: string, text: string) => string | undefined): string {
  const first = move(match[1] as string, match[2] as string);
  const last = move(match[3] as string, match[4] as string);
  return first === undefined || last === undefined ? '#REF!' : `${first}:${last}`;
}

function movedColumn(dollar: string, letters: string, by: number): string | undefined {
  let column = -1;
  for (const letter of letters.toUpperCase()) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  if (column >= MAX_COLUMNS) return dollar + letters;
  const moved = dollar === '' ? column + by : column;
  return moved < 0 || moved >= MAX_COLUMNS ? undefined : dollar + columnLetters(moved);
}

function movedRow(dollar: string, digits: string, by: number): string | undefined {
  const row = Number(digits);
  if (row < 1 || row > MAX_ROWS) return dollar + digits;
  const moved = dollar === '' ? row + by : row;
  return moved < 1 || moved > MAX_ROWS ? undefined : dollar + moved;
}
