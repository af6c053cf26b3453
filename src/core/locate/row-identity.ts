import type { AppendixId, Form, IndicatorId } from '../form/form';
import { fold } from '../text/normalize';
import { cellText, type ReadCell } from './read-book';

/** What a row says it is, by its printed STT and label together, and where those two stand. */
export interface RowIdentity {
  readonly indicator: IndicatorId;
  readonly sttColumn: number;
  readonly labelColumn: number;
}

/** The rows of one appendix by `stt` and folded label. Build once, ask for many rows. */
export type IdentityIndex = ReadonlyMap<string, IndicatorId>;

/** An index of the rows of one appendix. */
export function identityIndex(form: Form, appendix: AppendixId): IdentityIndex {
  const rows = form.appendices.find(({ id }) => id === appendix)?.rows ?? [];
  return new Map(rows.map((row) => [identityKey(row.stt, row.label), row.id]));
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
    if (!/\d/.test(stt)) continue;
    for (const labelColumn of columns) {
      if (labelColumn <= sttColumn) continue;
      const indicator = index.get(identityKey(stt, cellText(row.get(labelColumn))));
      if (indicator !== undefined) return { indicator, sttColumn, labelColumn };
    }
  }
  return undefined;
}

/** `6,1` and `6.1.` are `6.1`. */
export function plainStt(stt: string): string {
  return stt.normalize('NFKC').replace(/\s+/g, '').replace(/,/g, '.').replace(/\.+$/, '');
}

function identityKey(stt: string, label: string): string {
  return `${plainStt(stt)} ${fold(label)}`;
}
