import type { Form, Indicator, IndicatorId } from '../form/form';

/** `PL8.6.1.2` → `PL8.6.1`; of a first-level row, its appendix; of a supplementary heading, nothing. */
export function parentId(id: IndicatorId): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')));
}

/** The other rows under the same heading or ratio. */
export function siblings(form: Form, id: IndicatorId): readonly Indicator[] {
  const parent = parentId(id);
  return [...form.indicators.values()].filter((row) => row.id !== id && parentId(row.id) === parent);
}
