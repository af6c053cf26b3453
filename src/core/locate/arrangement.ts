import type { AppendixId, Form } from '../form/form';
import { ownText } from '../text/own-text';
import { fold } from '../text/normalize';
import type { FigureName } from './own-names';
import { cellText, type ReadCell, type ReadSheet } from './read-book';
import { identityIndex, rowIdentity, type RowIdentity } from './row-identity';
import type { ColumnPart, SheetLayout } from './sheet-layout';

/** A heading of the table, and the column that it stands over. */
export interface Heading {
  readonly column: number;
  readonly part: ColumnPart;
}

/**
 * How an appendix stands on its sheet: all that tells where its figures are, and nothing of the figures. `signs` are what
 * its `rows` show themselves to be, in the order of the sheet's cells.
 */
export interface Arrangement {
  readonly form: Form;
  readonly appendix: AppendixId;
  readonly names: readonly FigureName[];
  /** The sheet's name. */
  readonly sheet: string;
  readonly rows: readonly number[];
  readonly signs: readonly RowSign[];
}

/** What a row says it is; or, of one that says nothing, the headings in it. */
type RowSign = RowIdentity | readonly Heading[];

const NO_HEADINGS: readonly Heading[] = [];
/** More rows are no report's: such a sheet is located each time. */
const MOST_ROWS = 1_000;

export function arrangementOf(
  form: Form,
  appendix: AppendixId,
  layout: SheetLayout,
  names: readonly FigureName[],
  sheet: ReadSheet,
): Arrangement {
  const index = identityIndex(form, appendix);
  const rows: number[] = [];
  const signs: RowSign[] = [];
  for (const [row, cells] of sheet.cells) {
    rows.push(row);
    signs.push(rowIdentity(index, cells) ?? headingsIn(layout, cells));
  }
  return { form, appendix, names, sheet: sheet.name, rows, signs };
}

function headingsIn({ headings }: SheetLayout, row: ReadonlyMap<number, ReadCell>): readonly Heading[] {
  let found: Heading[] | undefined;
  for (const [column, cell] of row) {
    if (cell.value === null) continue;
    const part = headings.get(fold(cellText(cell)));
    if (part) (found ??= []).push({ column, part });
  }
  return found ?? NO_HEADINGS;
}

/** Whether two sheets are arranged alike. Names are told apart as objects: those of equal workbooks are the same. */
export function sameArrangement(a: Arrangement, b: Arrangement): boolean {
  if (a.form !== b.form || a.appendix !== b.appendix || a.names !== b.names || a.sheet !== b.sheet) return false;
  if (a.rows.length !== b.rows.length) return false;
  for (let at = 0; at < a.rows.length; at += 1) {
    if (a.rows[at] !== b.rows[at] || !sameSign(a.signs[at] ?? NO_HEADINGS, b.signs[at] ?? NO_HEADINGS)) return false;
  }
  return true;
}

function sameSign(a: RowSign, b: RowSign): boolean {
  if (a === b) return true;
  if (isIdentity(a) || isIdentity(b) || a.length !== b.length) return false;
  return a.every(({ column, part }, at) => b[at]?.column === column && b[at]?.part === part);
}

function isIdentity(sign: RowSign): sign is RowIdentity {
  return 'indicator' in sign;
}

/** The arrangement as it is kept to compare others with; it holds nothing of the file but the sheet's name. */
export function kept(arrangement: Arrangement): Arrangement | undefined {
  return arrangement.rows.length > MOST_ROWS ? undefined : { ...arrangement, sheet: ownText(arrangement.sheet) };
}

/** The rows that say what they are. */
export function identitiesOf({ rows, signs }: Arrangement): ReadonlyMap<number, RowIdentity> {
  const identities = new Map<number, RowIdentity>();
  rows.forEach((row, at) => {
    const sign = signs[at];
    if (sign && isIdentity(sign)) identities.set(row, sign);
  });
  return identities;
}

/** Rows with a heading in them that do not say what they are. */
export function rowsOfHeadings({ rows, signs }: Arrangement): ReadonlySet<number> {
  return new Set(
    rows.filter((_, at) => {
      const sign = signs[at];
      return sign && !isIdentity(sign) && sign.length > 0;
    }),
  );
}

/** The headings above a row, in the order of the sheet. */
export function headingsAbove({ rows, signs }: Arrangement, firstRow: number): readonly Heading[] {
  return rows.flatMap((row, at) => {
    const sign = signs[at];
    return row < firstRow && sign && !isIdentity(sign) ? sign : NO_HEADINGS;
  });
}
