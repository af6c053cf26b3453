import type { Form, IndicatorId } from '../form/form';

/** Whether a row's figure may have decimals: an amount of money, or a sum of such. */
export function isMoneyRow(form: Form, id: IndicatorId): boolean {
  const row = form.indicators.get(id);
  return row?.kind === 'money' || (row?.addends ?? []).some((addend) => isMoneyRow(form, addend));
}
