import type { Form, Indicator, IndicatorId } from '../form/form';

const known = new WeakMap<Form, ReadonlyMap<IndicatorId, readonly Indicator[]>>();

/** The rows that a ratio or a sum is computed from. */
export function inputsOf(row: Indicator): readonly IndicatorId[] {
  return [row.numerator, row.denominator, ...(row.addends ?? [])].filter((id) => id !== undefined);
}

/** The ratios and sums that are computed from a row. */
export function computedFrom(form: Form, id: IndicatorId): readonly Indicator[] {
  let rows = known.get(form);
  if (!rows) {
    rows = invert(form);
    known.set(form, rows);
  }
  return rows.get(id) ?? [];
}

function invert(form: Form): ReadonlyMap<IndicatorId, readonly Indicator[]> {
  const rows = new Map<IndicatorId, Indicator[]>();
  for (const row of form.indicators.values()) {
    for (const input of inputsOf(row)) {
      const computed = rows.get(input);
      if (computed) computed.push(row);
      else rows.set(input, [row]);
    }
  }
  return rows;
}
