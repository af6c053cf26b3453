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
export interface IdentityIndex {
  readonly labels: ReadonlyMap<string, ReadonlyMap<string, IndicatorId>>;
  /** The identities met, one object each, so that two sheets are soon compared. */
  readonly met: Map<IndicatorId, RowIdentity[]>;
}

/** A row stands in more places only where somebody plays with its sheet. */
const MOST_PLACES = 8;

/** The index of the rows of an appendix, built once for each form. */
export function identityIndex(form: Form, appendix: AppendixId): IdentityIndex {
  return indexesOf(form).get(appendix) ?? NO_ROWS;
}

const NO_ROWS: IdentityIndex = { labels: new Map(), met: new Map() };

const indexesOf = rememberObject(
  ({ tables }: Form): ReadonlyMap<AppendixId, IdentityIndex> =>
    new Map(tables.map(({ id, rows }) => [id, indexOf(rows)])),
);

function indexOf(rows: readonly Indicator[]): IdentityIndex {
  const index = new Map<string, Map<string, IndicatorId>>();
  for (const { stt, label, id } of rows) {
    const labels = index.get(plainStt(stt)) ?? new Map<string, IndicatorId>();
    index.set(plainStt(stt), labels.set(fold(label), id));
  }
  for (const { stt, label } of rows) {
    const labels = index.get(plainStt(stt));
    const id = labels?.get(fold(label));
    // As printed, it is found without being folded.
    if (labels && id !== undefined && !labels.has(label)) labels.set(label, id);
  }
  return { labels: index, met: new Map() };
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
    const labels = hasDigit(stt) ? (index.labels.get(stt) ?? index.labels.get(plainStt(stt))) : undefined;
    if (!labels) continue;
    for (const [labelColumn, labelCell] of cells) {
      if (labelColumn <= sttColumn) continue;
      const label = cellText(labelCell);
      const indicator = labels.get(label) ?? labels.get(fold(label));
      if (indicator !== undefined) return theIdentity(index, indicator, sttColumn, labelColumn);
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

function theIdentity(
  { met }: IdentityIndex,
  indicator: IndicatorId,
  sttColumn: number,
  labelColumn: number,
): RowIdentity {
  let places = met.get(indicator);
  if (!places) met.set(indicator, (places = []));
  const known = places.find((one) => one.sttColumn === sttColumn && one.labelColumn === labelColumn);
  if (known) return known;
  const identity = { indicator, sttColumn, labelColumn };
  if (places.length < MOST_PLACES) places.push(identity);
  return identity;
}

/** `6,1` and `6.1.` are `6.1`. */
export const plainStt = rememberText((stt) =>
  tidy(stt).normalize('NFKC').replace(/\s+/g, '').replace(/,/g, '.').replace(/\.+$/, ''),
);
