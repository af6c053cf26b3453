import { decimalToNumber } from '../../core/number/decimal';
import { readNumber } from '../../core/number/read-number';
import type { CellValue } from '../../core/workbook/workbook';

/** A printed figure as Excel keeps what was typed: the number, and the format under which it shows as printed. */
export interface PrintedFigure {
  readonly value: CellValue;
  readonly numberFormat?: string;
}

/** `01` → 1 shown `00`; `7000` → 7000 shown `0`; `99,8` → 99.8 shown `0.0`; an empty text → a blank cell. */
export function asPrinted(figure: string): PrintedFigure {
  if (figure === '') return { value: null };
  const read = readNumber(figure);
  if (!read || read.suffix !== '') return { value: figure, numberFormat: '@' };
  const value = decimalToNumber(read.value);
  if (read.decimals > 0) return { value, numberFormat: `0.${'0'.repeat(read.decimals)}` };
  return { value, numberFormat: figure.startsWith('0') ? '0'.repeat(figure.length) : '0' };
}
