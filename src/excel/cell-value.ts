import type { CellValue } from '../core/workbook/workbook';

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!)$/;

/** One entry of `range.values` as a cell's value: Office.js gives a blank as empty text and an error as its name. */
export function cellValue(value: unknown, hasFormula: boolean): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  const text = String(value ?? '');
  if (text === '' && !hasFormula) return null;
  return ERROR.test(text) ? { error: text } : text;
}

/**
 * One entry of `range.formulas` as a formula; `undefined` where the cell has none. For a cell without one Office.js
 * repeats its value, also where that is a text that begins with `=`.
 */
export function cellFormula(formula: unknown, value: unknown): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}
