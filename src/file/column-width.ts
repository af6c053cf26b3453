import type { FontStyle } from '../core/workbook/workbook';

/** Width of a digit over the font's size, of the fonts that workbooks are commonly set in. */
const DIGIT_WIDTHS: ReadonlyMap<string, number> = new Map([
  ['Calibri', 0.507],
  ['Arial', 0.556],
  ['Liberation Sans', 0.556],
  ['Times New Roman', 0.5],
  ['Tahoma', 0.546],
]);
const PIXELS_PER_POINT = 96 / 72;

/**
 * Points of one character of column width: files count a column in digits of the workbook's default font, each a whole
 * number of pixels wide (ECMA-376 part 1, 18.3.1.13). Calibri 11, the default: 7 pixels, 5.25 points.
 */
export function pointsPerCharacter(defaultFont: FontStyle): number {
  const ratio = DIGIT_WIDTHS.get(defaultFont.name ?? 'Calibri') ?? 0.507;
  const pixels = Math.max(1, Math.round((defaultFont.size ?? 11) * PIXELS_PER_POINT * ratio));
  return pixels / PIXELS_PER_POINT;
}

/** Lengths are kept to a millionth, so that a length written and read again is the same. */
export function roundedLength(length: number): number {
  return Math.round(length * 1e6) / 1e6;
}
