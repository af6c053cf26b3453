import type { AppendixId, Form, Indicator, IndicatorId } from '../form/form';
import { rememberObject } from '../memory/remember-object';
import { fold, tidy } from '../text/normalize';
import { rememberText } from '../text/remember-text';
import { cellText, type ReadCell } from './read-book';

/** What a row says it is, by its printed STT and label together, and where those two stand. */
export interface RowIdentity {
  readonly indicator: IndicatorId;
  readonly sttColumn: number;
  readonly labelColumn: number;
}

/** The rows of one appendix by `stt`, then by label, folded or as the form prints it. */
export type IdentityIndex = ReadonlyMap<string, ReadonlyMap<string, PrintedRow>>;

interface PrintedRow {
  readonly indicator: IndicatorId;
  /** The identities met, one object each, so that two sheets are soon compared. */
  readonly met: RowIdentity[];
}

/** A row stands in more places only where somebody plays with its sheet. */
const MOST_PLACES = 8;

/** The index of the rows of an appendix, built once for each form. */
export function identityIndex(form: Form, appendix: AppendixId): IdentityIndex {
  return indexesOf(form).get(appendix) ?? NO_ROWS;
}

const NO_ROWS: IdentityIndex = new Map();

const indexesOf = rememberObject(
  ({ tables }: Form): ReadonlyMap<AppendixId, IdentityIndex> =>
    new Map(tables.map(({ id, rows }) => [id, indexOf(rows)])),
);

function indexOf(rows: readonly Indicator[]): IdentityIndex {
  const index = new Map<string, Map<string, PrintedRow>>();
  for (const { stt, label, id } of rows) {
    const labels = index.get(plainStt(stt)) ?? new Map<string, PrintedRow>();
    index.set(plainStt(stt), labels.set(fold(label), { indicator: id, met: [] }));
  }
  for (const { stt, label } of rows) {
    const labels = index.get(plainStt(stt));
    const row = labels?.get(fold(label));
    // As printed, it is found without being folded.
    if (labels && row && !labels.has(label)) labels.set(label, row);
  }
  return index;
}

/**
 * Reads a row's identity: a cell with a known STT and, right of it, a cell with that very row's label. Prints differ in
 * harmless ways (`6,1`, `2.1.`, spaces, `Uỷ`), so both are compared folded.
 * @returns undefined where no such pair stands in the row; else the very same object for rows that say the same
 */
export function rowIdentity(
  index: IdentityIndex,
  row: ReadonlyMap<number, ReadCell> | undefined,
): RowIdentity | undefined {
  if (!row) return undefined;
  const cells = inColumnOrder(row);
  for (const [sttColumn, sttCell] of cells) {
    const stt = cellText(sttCell);
    const labels = hasDigit(stt) ? (index.get(stt) ?? index.get(plainStt(stt))) : undefined;
    if (!labels) continue;
    for (const [labelColumn, labelCell] of cells) {
      if (labelColumn <= sttColumn) continue;
      const label = cellText(labelCell);
      const printed = labels.get(label) ?? labels.get(fold(label));
      if (printed) return theIdentity(printed, sttColumn, labelColumn);
    }
  }
  return undefined;
}

/** A row's cells from left to right; the very same row where they stand so already. */
function inColumnOrder(row: ReadonlyMap<number, ReadCell>): ReadonlyMap<number, ReadCell> {
  let before = -1;
  for (const column of row.keys()) {
    if (column < before) return new Map([...row].sort(([a], [b]) => a - b));
    before = column;
  }
  return row;
}

function hasDigit(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code >= 0x30 && code <= 0x39) return true;
  }
  return false;
}

function theIdentity({ indicator, met }: PrintedRow, sttColumn: number, labelColumn: number): RowIdentity {
  for (const one of met) if (one.sttColumn === sttColumn && one.labelColumn === labelColumn) return one;
  const identity = { indicator, sttColumn, labelColumn };
  if (met.length < MOST_PLACES) met.push(identity);
  return identity;
}

/** `6,1` and `6.1.` are `6.1`. */
export const plainStt = rememberText((stt) =>
  tidy(stt).normalize('NFKC').replace(/\s+/g, '').replace(/,/g, '.').replace(/\.+$/, ''),
);
