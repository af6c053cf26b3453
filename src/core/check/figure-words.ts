import type { Indicator } from '../form/form';
import type { Decimal } from '../number/decimal';
import { formatCount, formatTrimmed } from '../number/format-number';
import { type Figure, figureText } from '../report/figure';

/** A number as its row writes it: counts below ten with two digits (`01`), ratios and amounts as they are. */
export function numberWords(row: Indicator, value: Decimal): string {
  return row.kind === 'count' || row.kind === 'sum' ? formatCount(value) : formatTrimmed(value);
}

/** What stands in a row's cell, in Vietnamese number style; what a person typed as text stays as typed. */
export function figureWords(row: Indicator, figure: Figure): string {
  if (figure.state !== 'number' || figure.asText !== undefined) return figureText(figure);
  return numberWords(row, figure.value);
}
