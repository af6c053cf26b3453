import { rememberText } from '../text/remember-text';
import type { Area } from '../workbook/workbook';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** 0 → `A`, 26 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** 0-based row and column → `D8`. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** `D8` or `A1:D8`. */
export function areaAddress(area: Area): string {
  const first = cellAddress(area.top, area.left);
  return area.top === area.bottom && area.left === area.right
    ? first
    : `${first}:${cellAddress(area.bottom, area.right)}`;
}

/** `$D$8`, or `$A$1:$D$8`. */
export function absoluteAddress(area: Area): string {
  return areaAddress(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

/** A sheet's name as formulas write it: always quoted, quotes doubled. */
export function quotedSheetName(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

const CELL = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i;

/**
 * Reads `D8`, `$D$8` or `A1:D8` (dollars ignored), corners in any order.
 * @returns undefined for anything else, and for cells that no sheet has.
 */
export function readArea(address: string): Area | undefined {
  const corners = address.split(':').map(readCell);
  const first = corners[0];
  const second = corners.length === 1 ? first : corners[1];
  if (corners.length > 2 || !first || !second) return undefined;
  return {
    top: Math.min(first.row, second.row),
    left: Math.min(first.column, second.column),
    bottom: Math.max(first.row, second.row),
    right: Math.max(first.column, second.column),
  };
}

/** One area of one sheet. */
export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Reads `'Phụ lục 2'!$D$8`, `Sheet1!A1:B2`, with or without a leading `=`.
 * @returns undefined where it is not one area of one sheet (`#REF!`, a constant, a function).
 */
export const readSheetArea = rememberText((reference: string): SheetArea | undefined => {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!\s]+))!(.+)$/u.exec(reference);
  const area = match?.[3] === undefined ? undefined : readArea(match[3]);
  const sheet = match?.[1]?.replace(/''/g, "'") ?? match?.[2];
  return area && sheet !== undefined ? { sheet, area } : undefined;
});

function readCell(text: string): { row: number; column: number } | undefined {
  const match = CELL.exec(text);
  if (!match) return undefined;
  const column =
    [...(match[1] ?? '').toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = Number(match[2]) - 1;
  return row >= 0 && row < MAX_ROWS && column < MAX_COLUMNS ? { row, column } : undefined;
}
