import type { Form, Indicator, IndicatorId } from '../form/form';
import type { ToldFigure } from './mentions/mention-pattern';

/** The ratio that takes a figure as its numerator. */
export function ratioOf(
  form: Form,
  figure: ToldFigure,
): (Indicator & { readonly denominator: IndicatorId }) | undefined {
  for (const row of form.indicators.values()) {
    const { numerator, denominator } = row;
    if (numerator === figure && denominator !== undefined) return { ...row, denominator };
  }
  return undefined;
}
