import type { Cell, Sheet, Workbook } from '../../core/workbook/workbook';
import { sheetWriting } from './sheet-writing';

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

/** Rows without such a formula stay the very same. */
function respelled(sheet: Sheet): Sheet {
  if (!sheetWriting(sheet.cells).mayBeRespelled) return sheet;
  let cells: Sheet['cells'] | undefined;
  for (const [at, row] of sheet.cells) {
    const spelled = respelledRow(row);
    if (spelled !== row) (cells ??= new Map(sheet.cells)).set(at, spelled);
  }
  return cells ? { ...sheet, cells } : sheet;
}

function respelledRow(row: Map<number, Cell>): Map<number, Cell> {
  let spelled: Map<number, Cell> | undefined;
  for (const [column, cell] of row) {
    const formula = cell.formula?.includes('()') ? plainTruthValues(cell.formula) : cell.formula;
    if (formula !== cell.formula) (spelled ??= new Map(row)).set(column, { ...cell, formula });
  }
  return spelled ?? row;
}
