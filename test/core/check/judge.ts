import type { Check, Verdict } from '../../../src/core/check/check';
import type { Place, PlaceKind, PlaceOf } from '../../../src/core/check/place';
import { SnapshotFacts } from '../../../src/core/check/snapshot-facts';
import type { Indicator } from '../../../src/core/form/form';
import { type Circumstances, type Typed, figures, form } from '../rule/figures';

/** A row of the form. */
export function row(id: string): Indicator {
  const found = form.indicators.get(id);
  if (!found) throw new Error(`No row ${id}`);
  return found;
}

/** `PL2.2.2+PL2.2.3<PL2.2.1` is a relation, `PL2.1+PL2.5=PL2.6` an equation (at `PL2.6`), `PL2` an appendix, `PL2.1` a row; else a detail, or the report. */
export function place(where: string): Place {
  const [left = '', right] = where.split('=');
  if (right !== undefined) {
    const [one = [], other = []] = [left, right].map((side) => side.split('+').map(row));
    return { kind: 'equation', where: other[0]?.id ?? '', left: one, right: other };
  }
  const [parts = '', whole] = where.split('<');
  if (whole !== undefined) {
    const [bound = '', otherwise] = whole.split('|');
    const rows = parts.split('+').map(row);
    return {
      kind: 'relation',
      where,
      parts: rows,
      whole: row(bound),
      otherwise: otherwise ? row(otherwise) : undefined,
    };
  }
  const appendix = form.appendices.find(({ id }) => id === where);
  if (appendix) return { kind: 'appendix', where, appendix };
  if (form.indicators.has(where)) return { kind: 'row', where, row: row(where) };
  if (where === 'report') return { kind: 'report', where };
  return { kind: 'detail', where: 'document.date' };
}

/** The facts of a workbook with these figures typed into it. */
export function facts(typed: Typed, circumstances?: Circumstances): SnapshotFacts {
  return new SnapshotFacts(figures(typed, circumstances), form);
}

/**
 * A check's verdict in one line: `pass`, `incomplete`, `fail: value → expected`, or `-` where the question does not
 * arise.
 */
export function judged<K extends PlaceKind, O, P extends string>(
  check: Check<K, O, P>,
  where: string,
  typed: Typed,
  options: O,
  circumstances?: Circumstances,
): string {
  return line(check.judge(facts(typed, circumstances), place(where) as PlaceOf<K>, options));
}

/** The words that a check gives to its message. */
export function wordsOf<K extends PlaceKind, O, P extends string>(
  check: Check<K, O, P>,
  where: string,
  typed: Typed,
  options: O,
): Readonly<Record<string, string>> {
  const verdict = check.judge(facts(typed), place(where) as PlaceOf<K>, options);
  return verdict && 'words' in verdict ? verdict.words : {};
}

function line(verdict: Verdict | undefined): string {
  if (!verdict) return '-';
  if (verdict.outcome === 'pass' || verdict.value === undefined) return verdict.outcome;
  return `${verdict.outcome}: ${verdict.value} → ${verdict.expected}`;
}
