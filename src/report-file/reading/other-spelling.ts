import type { Cell, Sheet, Workbook } from '../../core/workbook/workbook';

/** Text literals, or a truth value written as a function. */
const PIECE = /"(?:[^"]|"")*"|\b(TRUE|FALSE)\(\)/gi;

/** LibreOffice writes `FALSE()` for `FALSE`: the same formula, and it must not pass for one that a person changed. */
export function plainTruthValues(formula: string): string {
  return formula.replace(PIECE, (piece, truth: string | undefined) => truth ?? piece);
}

/** A workbook whose formulas are spelled as Excel spells them; the very same one where they are already. */
export function inOfficeSpelling(workbook: Workbook): Workbook {
  const sheets = workbook.sheets.map(respelled);
  return sheets.every((sheet, index) => sheet === workbook.sheets[index]) ? workbook : { ...workbook, sheets };
}

/** Hardly any file needs it: first its formulas are looked through, then places are counted. */
function mayNeedIt({ cells }: Sheet): boolean {
  for (const line of cells.values()) {
    for (const { formula } of line.values()) if (formula?.includes('()')) return true;
  }
  return false;
}

function respelled(sheet: Sheet): Sheet {
  if (!mayNeedIt(sheet)) return sheet;
  let cells: Map<number, Map<number, Cell>> | undefined;
  for (const [row, line] of sheet.cells) {
    for (const [column, cell] of line) {
      const formula = cell.formula?.includes('()') ? plainTruthValues(cell.formula) : cell.formula;
      if (formula === cell.formula) continue;
      cells ??= new Map([...sheet.cells].map(([at, cellsOfRow]) => [at, new Map(cellsOfRow)]));
      cells.get(row)?.set(column, { ...cell, formula });
    }
  }
  return cells ? { ...sheet, cells } : sheet;
}
