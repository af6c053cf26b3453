import type { Form } from '../form/form';
import type { Finding, Severity } from './finding';
import type { Placed } from './gather';

const RANKS: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
/** More than there are places, and than there are rules. */
const MANY = 10_000;

const known = new WeakMap<Form, ReadonlyMap<string, number>>();

/** Orders findings by severity, then as the form prints their places, the whole report last, then as rules are listed. */
export function inOrder(placed: readonly Placed[], form: Form): readonly Finding[] {
  const positions = positionsOf(form);
  return placed
    .map(({ finding, where, rank }) => {
      const position = positions.get(where) ?? positions.size;
      return { finding, order: (RANKS[finding.severity] * MANY + position) * MANY + rank };
    })
    .sort((a, b) => a.order - b.order)
    .map(({ finding }) => finding);
}

/** Where the form prints a table or a row, counted from its beginning; worked out once for each form. */
export function positionsOf(form: Form): ReadonlyMap<string, number> {
  let positions = known.get(form);
  if (!positions) {
    const places = form.tables.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
    positions = new Map(places.map((place, index) => [place, index]));
    known.set(form, positions);
  }
  return positions;
}
