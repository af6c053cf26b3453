import { cellTextOf, type DocumentRow } from '../../document/text-document';
import type { AppendixId, Form, IndicatorId } from '../../form/form';
import { plainStt } from '../../locate/row-identity';
import { bareLabel } from './label-likeness';

/** The rows of a form by number and bare label, each appendix's apart. */
type RowIndex = ReadonlyMap<AppendixId, ReadonlyMap<string, IndicatorId>>;

/** Longer texts are no number of a row. */
const LONGEST_STT = 14;

const known = new WeakMap<Form, RowIndex>();

function rowIndex(form: Form): RowIndex {
  let index = known.get(form);
  if (!index) {
    index = new Map(
      form.appendices.map(({ id, rows }) => [id, new Map(rows.map((row) => [rowKey(row.stt, row.label), row.id]))]),
    );
    known.set(form, index);
  }
  return index;
}

/** What a row is known by; other accents, marks and abbreviations make no other label. */
export function rowKey(stt: string, label: string): string {
  return `${plainStt(stt)} ${bareLabel(label)}`;
}

/** The row of an appendix with this key. */
export function rowOfKey(form: Form, appendix: AppendixId, key: string): IndicatorId | undefined {
  return rowIndex(form).get(appendix)?.get(key);
}

/** The rows with this key, in whichever appendix. */
export function rowsOfKey(form: Form, key: string): IndicatorId[] {
  return [...rowIndex(form).values()].flatMap((index) => index.get(key) ?? []);
}

/** Where a row of a document's table says by number and label that it is one of the form's; columns from 0. */
export function findIdentity(
  { cells }: DocumentRow,
  form: Form,
): { readonly sttColumn: number; readonly labelColumn: number } | undefined {
  for (const [at, cell] of cells.entries()) {
    const stt = cellTextOf(cell);
    if (stt.length > LONGEST_STT || !/\d/.test(stt)) continue;
    for (const other of cells.slice(at + 1)) {
      const label = cellTextOf(other);
      if (label !== '' && rowsOfKey(form, rowKey(stt, label)).length > 0) {
        return { sttColumn: cell.column, labelColumn: other.column };
      }
    }
  }
  return undefined;
}
