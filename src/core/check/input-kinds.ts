import type { Indicator, IndicatorKind } from '../form/form';

/** Kinds of rows that a person fills in; headings take nothing, ratios and sums are computed. */
export const INPUT_KINDS: readonly IndicatorKind[] = ['count', 'money', 'percent', 'code'];

/** Whether a person fills in the row. */
export function isInput(row: Indicator): boolean {
  return INPUT_KINDS.includes(row.kind);
}
