import type { ICellData } from '@univerjs/core';
import { CellValueType } from '@univerjs/core';
import { refersOutside } from '../../core/check/refers-outside';
import type { Cell, CellValue } from '../../core/workbook/workbook';
import { univerStyle } from './style';

/** A cell in Univer's terms. A formula comes with its last value, which stays on show while Univer calculates. */
export function univerCell(cell: Cell | undefined): ICellData {
  const style = univerStyle(cell?.style);
  if (cell?.formula !== undefined && !isKept(cell))
    return { f: univerFormula(cell.formula), ...univerValue(cell.value), s: style, p: null, si: null };
  return { f: null, ...univerValue(cell?.value ?? null), s: style, p: null, si: null };
}

/** What a formula last fetched from another workbook, which is not open, stays: Excel keeps it, Univer would not. */
function isKept({ formula = '', value }: Cell): boolean {
  return value !== null && refersOutside(formula);
}

function univerValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null, t: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: typeof value === 'object' ? value.error : value, t: CellValueType.STRING };
}

/**
 * Univer knows a lost reference by `#REF!` alone, where Excel prints `'Phụ lục 2'!#REF!` after a deleted row and
 * `#REF!D10` after a deleted sheet.
 */
export function univerFormula(formula: string): string {
  return formula.includes('#REF!')
    ? formula.replace(
        /(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\p{N}_.]*!)?#REF!(?:\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)?/giu,
        '#REF!',
      )
    : formula;
}

const ERROR = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!|CALC!|SPILL!|CYCLE!|ERROR!)$/;
/** Univer's own errors and what Excel shows in their place. */
const ERRORS: Readonly<Record<string, string>> = { '#ERROR!': '#NAME?' };

/** A result in our terms. A formula that gives a blank shows 0, as in Excel; a circle shows 0 too. */
export function resultValue(cell: ICellData | null | undefined): CellValue {
  const value = cell?.v ?? null;
  if (value === null) return 0;
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === 'TRUE';
  if (typeof value !== 'string') return value;
  if (value === '#CYCLE!') return 0;
  return ERROR.test(value) ? { error: ERRORS[value] ?? value } : value;
}
