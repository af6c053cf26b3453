import type { Cell, CellValue } from '../../core/workbook/workbook';
import { ExcelError } from '../excel-error';
import type { HostLocale } from '../locale';
import { checkFormula } from './formula-rules';
import { readTyped } from './typed-text';

/** Microsoft, "Excel specifications and limits": characters a cell can contain. */
export const MAX_CELL_TEXT = 32_767;

/** What a cell is to hold. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
  /** A number format that comes with the input where the cell is General. */
  readonly numberFormat?: string;
}

const ERRORS = /^#(?:REF!|DIV\/0!|N\/A|NAME\?|NULL!|NUM!|VALUE!)$/i;

/**
 * Reads what is put into a cell, through `values`, `formulas` or the keyboard: a text that begins with `=` is a formula
 * (`=` alone is text), an apostrophe in front marks text and is no part of it, an empty text empties the cell, and a
 * text that looks like a number or a date becomes one unless the cell's format is `@`.
 * @param numberFormat the cell's format before
 * @throws ExcelError InvalidArgument for a formula that Excel would not take or a text over 32,767 characters
 */
export function readContent(input: string | number | boolean, numberFormat: string, locale: HostLocale): CellContent {
  if (typeof input !== 'string') return { value: input };
  if (input === '') return { value: null };
  if (input.length > MAX_CELL_TEXT && !input.startsWith('=')) {
    throw new ExcelError('InvalidArgument', `a cell text of ${input.length} characters`);
  }
  if (input.startsWith("'")) return { value: input.slice(1) };
  if (numberFormat === '@') return { value: input };
  if (input.startsWith('=') && input.length > 1) {
    checkFormula(input);
    return { value: null, formula: input };
  }
  if (/^[-+@]./.test(input) && isSignedFormula(input, locale)) return { value: null, formula: `=${input}` };
  if (ERRORS.test(input)) return { value: { error: input.toUpperCase() } };
  return readTyped(input, locale);
}

/** `-A1`, `+SUM(A1)` and `@SUM(A1)` are formulas too, and so is a list item such as `- Như trên`, to one's surprise. */
function isSignedFormula(input: string, locale: HostLocale): boolean {
  if (typeof readTyped(input, locale).value !== 'string') return false;
  checkFormula(`=${input}`);
  return true;
}

/** A cell's value as `values` gives it: a blank is `''`, an error its text. */
export function plainValue(cell: Cell | undefined): string | number | boolean {
  const value = cell?.value ?? null;
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** A cell as `formulas` gives it. */
export function plainFormula(cell: Cell | undefined): string | number | boolean {
  return cell?.formula ?? plainValue(cell);
}

/** Excel's `RangeValueType` of a cell. */
export function valueType(cell: Cell | undefined): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  const value = cell?.value ?? null;
  if (value === null) return cell?.formula === undefined ? 'Empty' : 'String';
  if (typeof value === 'object') return 'Error';
  return typeof value === 'string' ? 'String' : typeof value === 'number' ? 'Double' : 'Boolean';
}
