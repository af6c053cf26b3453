import type { Form } from '../form/form';
import type { Severity } from './finding';
import type { Placed } from './gather';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const known = new WeakMap<Form, ReadonlyMap<string, number>>();

/** Orders findings by severity, then as the form prints their places, the whole report last, then as rules are listed. */
export function inOrder(placed: readonly Placed[], form: Form): readonly Placed[] {
  const positions = positionsOf(form);
  const at = ({ where }: Placed): number => positions.get(where) ?? positions.size;
  return [...placed].sort(
    (a, b) =>
      SEVERITIES.indexOf(a.finding.severity) - SEVERITIES.indexOf(b.finding.severity) ||
      at(a) - at(b) ||
      a.rank - b.rank,
  );
}

function positionsOf(form: Form): ReadonlyMap<string, number> {
  let positions = known.get(form);
  if (!positions) {
    const places = form.tables.flatMap(({ id, rows }) => [id, ...rows.map((row) => row.id)]);
    positions = new Map(places.map((place, index) => [place, index]));
    known.set(form, positions);
  }
  return positions;
}
