import { MAX_ROWS, quotedSheetName } from '../core/address/a1';
import type { PageLayout } from '../core/workbook/workbook';

/** The name that keeps a sheet's repeated rows and columns, local to it (ECMA-376 part 1, 18.2.5). */
export const PRINT_TITLES = '_xlnm.Print_Titles';

/** `='Phụ lục 2'!$5:$6` → rows 4 to 5; undefined for anything else, repeated columns included. */
export function readTitleRows(formula: string): PageLayout['titleRows'] {
  const match = /!\$?(\d{1,7}):\$?(\d{1,7})$/.exec(formula);
  if (!match || /^=.*,/.test(formula.replace(/'(?:[^']|'')*'/g, ''))) return undefined;
  const first = Number(match[1]) - 1;
  const last = Number(match[2]) - 1;
  return first >= 0 && first <= last && last < MAX_ROWS ? { first, last } : undefined;
}

/** The opposite of {@link readTitleRows}, without `=`. */
export function titleRowsReference(sheet: string, { first, last }: NonNullable<PageLayout['titleRows']>): string {
  return `${quotedSheetName(sheet)}!$${first + 1}:$${last + 1}`;
}
