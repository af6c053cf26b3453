import type { Indicator } from '../form/form';
import type { Decimal } from '../number/decimal';
import type { Facts } from './facts';

/** A number as its cell shows it. */
export interface ShownNumber {
  readonly value: Decimal;
  /** What the cell shows; empty where the host did not tell and the cell holds no text. */
  readonly shown: string;
  /** As its value has them, whatever the cell shows. */
  readonly decimals: number;
}

/** How a row's number looks on the sheet, or `undefined` where it holds none. */
export function shownNumber(facts: Facts, row: Indicator): ShownNumber | undefined {
  const figure = facts.figure(row.id);
  if (figure.state !== 'number') return undefined;
  const shown = (figure.asText ?? facts.row(row.id)?.shown ?? '').trim();
  return { value: figure.value, shown, decimals: figure.decimals };
}
