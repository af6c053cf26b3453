import type { Form, Indicator, IndicatorId } from '../form/form';

/** `PL8.6.1.2` → `PL8.6.1`; of a first-level row, its appendix; of a supplementary heading, nothing. */
export function parentId(id: IndicatorId): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')));
}

const known = new WeakMap<Form, ReadonlyMap<string, readonly Indicator[]>>();

/** The other rows under the same heading or ratio. */
export function siblings(form: Form, id: IndicatorId): readonly Indicator[] {
  let families = known.get(form);
  if (!families) {
    families = familiesOf(form);
    known.set(form, families);
  }
  return (families.get(parentId(id)) ?? []).filter((row) => row.id !== id);
}

/** The rows under each heading or ratio. */
function familiesOf(form: Form): ReadonlyMap<string, readonly Indicator[]> {
  const families = new Map<string, Indicator[]>();
  for (const row of form.indicators.values()) {
    const parent = parentId(row.id);
    const family = families.get(parent);
    if (family) family.push(row);
    else families.set(parent, [row]);
  }
  return families;
}
