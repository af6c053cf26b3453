import type { AppendixId, Form, Indicator, IndicatorId } from '../form/form';
import { fold, tidy } from '../text/normalize';
import { rememberText } from '../text/remember-text';
import { cellText, type ReadCell } from './read-book';

/** What a row says it is, by its printed STT and label together, and where those two stand. */
export interface RowIdentity {
  readonly indicator: IndicatorId;
  readonly sttColumn: number;
  readonly labelColumn: number;
}

/** The rows of one appendix by `stt`, then by folded label. */
export type IdentityIndex = ReadonlyMap<string, ReadonlyMap<string, IndicatorId>>;

const known = new WeakMap<Form, ReadonlyMap<AppendixId, IdentityIndex>>();

/** The index of the rows of an appendix, built once for each form. */
export function identityIndex(form: Form, appendix: AppendixId): IdentityIndex {
  const ofForm = known.get(form) ?? new Map(form.tables.map(({ id, rows }) => [id, indexOf(rows)]));
  known.set(form, ofForm);
  return ofForm.get(appendix) ?? new Map();
}

function indexOf(rows: readonly Indicator[]): IdentityIndex {
  const index = new Map<string, Map<string, IndicatorId>>();
  for (const { stt, label, id } of rows) {
    const labels = index.get(plainStt(stt)) ?? new Map<string, IndicatorId>();
    index.set(plainStt(stt), labels.set(fold(label), id));
  }
  return index;
}

/**
 * Reads a row's identity: a cell with a known STT and, right of it, a cell with that very row's label. Prints differ in
 * harmless ways (`6,1`, `2.1.`, spaces, `Uỷ`), so both are compared folded.
 * @returns undefined where no such pair stands in the row
 */
export function rowIdentity(
  index: IdentityIndex,
  row: ReadonlyMap<number, ReadCell> | undefined,
): RowIdentity | undefined {
  if (!row) return undefined;
  const columns = [...row.keys()].sort((a, b) => a - b);
  for (const sttColumn of columns) {
    const stt = cellText(row.get(sttColumn));
    const labels = /\d/.test(stt) ? index.get(plainStt(stt)) : undefined;
    if (!labels) continue;
    for (const labelColumn of columns) {
      if (labelColumn <= sttColumn) continue;
      const indicator = labels.get(fold(cellText(row.get(labelColumn))));
      if (indicator !== undefined) return { indicator, sttColumn, labelColumn };
    }
  }
  return undefined;
}

/** `6,1` and `6.1.` are `6.1`. */
export const plainStt = rememberText((stt) =>
  tidy(stt).normalize('NFKC').replace(/\s+/g, '').replace(/,/g, '.').replace(/\.+$/, ''),
);
