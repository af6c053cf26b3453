import { MAX_COLUMNS, MAX_ROWS } from '../../core/address/a1';
import type { Area } from '../../core/workbook/workbook';
import { containsArea } from './areas';
import { rewriteReferences } from './formula-references';
import { formulaTokens, printedSheetName, splitSheet } from './formula-tokens';

/**
 * Rows or columns put in or taken out of a sheet, within a band: all columns for whole rows, or only some where cells
 * are shifted. `count` is above 0 for insertion, below 0 for deletion of `at … at - count - 1`.
 */
export interface Shift {
  readonly axis: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  readonly band: { readonly first: number; readonly last: number };
}

/** Where an area is after a shift; undefined where all its cells were deleted. */
export function shiftArea(area: Area, shift: Shift): Area | undefined {
  const rows = shift.axis === 'rows';
  const across = rows ? { first: area.left, last: area.right } : { first: area.top, last: area.bottom };
  if (across.first < shift.band.first || across.last > shift.band.last) return area;
  const limit = (rows ? MAX_ROWS : MAX_COLUMNS) - 1;
  const span = rows ? { first: area.top, last: area.bottom } : { first: area.left, last: area.right };
  const moved = shiftSpan(span.first, span.last, shift, limit);
  if (!moved) return undefined;
  return rows ? { ...area, top: moved.first, bottom: moved.last } : { ...area, left: moved.first, right: moved.last };
}

/** Where one row or column is after a shift; undefined where it was deleted. */
export function shiftIndex(index: number, shift: Shift): number | undefined {
  return shiftSpan(index, index, shift, Number.MAX_SAFE_INTEGER)?.first;
}

/**
 * A formula after a shift on a sheet, as Excel rewrites it: references follow their cells, those whose cells are gone
 * become `#REF!`.
 * @param ownSheet the sheet the formula is on, which its references without a sheet mean
 * @param shiftedSheet the sheet shifted
 */
export function shiftFormula(
  formula: string,
  ownSheet: string | undefined,
  shiftedSheet: string,
  shift: Shift,
): string {
  return rewriteReferences(formula, (reference) => {
    if (!sameName(reference.sheet ?? ownSheet, shiftedSheet)) return undefined;
    const area = shiftArea(reference.area, shift);
    if (!area) return '#REF!';
    return containsArea(area, reference.area) && containsArea(reference.area, area)
      ? undefined
      : { ...reference, area };
  });
}

/** A formula after a sheet was renamed. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  return rewriteSheets(formula, (sheet) => (sameName(sheet, before) ? `${printedSheetName(after)}!` : undefined));
}

/** A formula after a sheet was deleted: `'Phụ lục 2'!D10` becomes `#REF!D10`, as Excel prints it. */
export function dropSheetFromFormula(formula: string, deleted: string): string {
  return rewriteSheets(formula, (sheet, rest) => {
    if (!sameName(sheet, deleted)) return undefined;
    return rest.startsWith('#REF!') ? '' : '#REF!';
  });
}

function rewriteSheets(formula: string, prefix: (sheet: string, rest: string) => string | undefined): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind !== 'reference' && kind !== 'name' && kind !== 'error') return text;
      const { sheet, rest } = splitSheet(text);
      const next = sheet === undefined ? undefined : prefix(sheet, rest);
      return next === undefined ? text : next + rest;
    })
    .join('');
}

function shiftSpan(
  first: number,
  last: number,
  { at, count }: Shift,
  limit: number,
): { first: number; last: number } | undefined {
  if (first === 0 && last === limit) return { first, last };
  if (count >= 0) {
    const moved = {
      first: first >= at ? first + count : first,
      last: Math.min(last >= at ? last + count : last, limit),
    };
    return moved.first <= limit ? moved : undefined;
  }
  const end = at - count;
  if (first >= at && last < end) return undefined;
  return {
    first: first >= end ? first + count : Math.min(first, at),
    last: last >= end ? last + count : last >= at ? at - 1 : last,
  };
}

function sameName(a: string | undefined, b: string): boolean {
  return a !== undefined && a.toLocaleLowerCase() === b.toLocaleLowerCase();
}
