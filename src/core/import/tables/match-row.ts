import type { AppendixId, Form, Indicator, IndicatorId } from '../../form/form';
import { plainStt } from '../../locate/row-identity';
import { fold } from '../../text/normalize';
import type { ImportDoubt } from '../proposal';
import { bareLabel, briefLabel, likeness } from './label-likeness';
import { rowKey, rowOfKey } from './row-index';

/** What a row of a document is taken for. */
export type RowMatch =
  | { readonly outcome: 'row'; readonly indicator: IndicatorId; readonly doubts: readonly ImportDoubt[] }
  | { readonly outcome: 'disputed' }
  | { readonly outcome: 'unknown' };

/** A row of the form, its label ready to be compared. */
interface KnownRow {
  readonly row: Indicator;
  readonly folded: string;
  readonly bare: string;
  readonly brief: string;
}

/** Labels less alike than this are different labels. */
const ALIKE = 0.62;
/** With another number before it, a label must be as good as the same. */
const NEARLY_THE_SAME = 0.92;

const known = new WeakMap<Form, ReadonlyMap<AppendixId, readonly KnownRow[]>>();

function knownRows(form: Form, appendix: AppendixId): readonly KnownRow[] {
  let all = known.get(form);
  if (!all) {
    all = new Map(
      form.appendices.map(({ id, rows }) => [
        id,
        rows.map((row) => ({ row, folded: fold(row.label), bare: bareLabel(row.label), brief: briefLabel(row.label) })),
      ]),
    );
    known.set(form, all);
  }
  return all.get(appendix) ?? [];
}

/**
 * Finds the row of an appendix that a row of a document is: number and label together, compared as on a sheet. Where
 * one of the two is printed otherwise the row is taken with doubt, unless the other one speaks for another row too.
 */
export function matchRow(form: Form, appendix: AppendixId, stt: string, label: string): RowMatch {
  const rows = knownRows(form, appendix);
  const number = plainStt(stt);
  const folded = fold(label);
  const same = rows.filter((each) => each.folded === folded);
  const exact = rowOfKey(form, appendix, rowKey(stt, label));
  if (exact !== undefined) return { outcome: 'row', indicator: exact, doubts: [] };
  const numbered = rows.find(({ row }) => row.stt === number);
  if (same.length > 0) {
    // A label that stands once in the appendix says which row it is, if the number is none of another row.
    const [only] = same;
    if (numbered || same.length > 1 || !only) return { outcome: 'disputed' };
    return found(only, 'stt-differs');
  }
  const bare = bareLabel(label);
  const brief = briefLabel(label);
  if (bare === '') return { outcome: 'unknown' };
  const likes = rows.map((each) => ({ each, like: likenessOf(each, bare, brief) })).sort((a, b) => b.like - a.like);
  const best = likes[0];
  if (!best || best.like < ALIKE) return { outcome: 'unknown' };
  const equals = likes.filter(({ like }) => like === best.like).map(({ each }) => each);
  if (numbered) {
    return equals.includes(numbered) ? found(numbered, 'label-differs') : { outcome: 'disputed' };
  }
  if (best.like < NEARLY_THE_SAME || equals.length > 1) return { outcome: 'unknown' };
  return found(best.each, 'stt-differs', 'label-differs');
}

function found({ row }: KnownRow, ...doubts: readonly ImportDoubt[]): RowMatch {
  return { outcome: 'row', indicator: row.id, doubts };
}

/** Where one of two labels has no brackets, those of the other do not count. */
function likenessOf(row: KnownRow, bare: string, brief: string): number {
  return Math.max(likeness(row.bare, bare), likeness(row.brief, brief));
}
