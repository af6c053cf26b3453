import type { Form, Indicator, IndicatorId } from '../form/form';
import type { ToldFigure } from './mentions/mention-pattern';

type Ratio = Indicator & { readonly denominator: IndicatorId };

const ratios = new WeakMap<Form, ReadonlyMap<ToldFigure, Ratio>>();

/** The ratio that takes a figure as its numerator; the first in the form's order. */
export function ratioOf(form: Form, figure: ToldFigure): Ratio | undefined {
  let known = ratios.get(form);
  if (!known) ratios.set(form, (known = byNumerator(form)));
  return known.get(figure);
}

function byNumerator(form: Form): ReadonlyMap<ToldFigure, Ratio> {
  const found = new Map<ToldFigure, Ratio>();
  for (const row of form.indicators.values()) {
    const { numerator, denominator } = row;
    if (numerator === undefined || denominator === undefined || found.has(numerator)) continue;
    found.set(numerator, { ...row, denominator });
  }
  return found;
}
