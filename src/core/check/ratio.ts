import type { Indicator, IndicatorId } from '../form/form';
import { type Decimal, compareDecimals, decimalToNumber } from '../number/decimal';
import { formatTrimmed } from '../number/format-number';
import { percentage } from '../number/round-half-up';
import type { Facts } from './facts';
import { inputNumber, levelSum } from './input-number';

/** Decimals of a ratio as the form's formulas compute it. */
export const COMPUTED_DECIMALS = 1;

/** Beyond this, decimals of a number are the binary fraction's, not the person's. */
const MOST_DECIMALS = 9;

/** A ratio's two inputs as they stand; a number is absent while blank or unreadable. */
export interface RatioInputs {
  readonly numerator: Indicator;
  readonly denominator: Indicator;
  readonly n?: Decimal;
  readonly d?: Decimal;
}

/** Both inputs known and not negative, the denominator more than nothing. */
export interface KnownRatio extends RatioInputs {
  readonly n: Decimal;
  readonly d: Decimal;
}

/** A figure as typed: its value and with how many decimals. */
export interface Typed {
  readonly value: Decimal;
  readonly decimals: number;
}

/** The inputs of a ratio's row. */
export function ratioInputs(facts: Facts, ratio: Indicator): RatioInputs {
  const numerator = input(facts, ratio.numerator);
  const denominator = input(facts, ratio.denominator);
  return { numerator, denominator, n: inputNumber(facts, numerator.id), d: inputNumber(facts, denominator.id) };
}

/** The inputs where a value can be computed from them, or `undefined`. */
export function knownRatio(inputs: RatioInputs): KnownRatio | undefined {
  const { n, d } = inputs;
  if (n === undefined || d === undefined || n.units < 0n || d.units <= 0n) return undefined;
  return { ...inputs, n, d };
}

/** The same ratio over its denominator as it should be, where that is a total which does not add up. */
export function overRightTotal(facts: Facts, ratio: KnownRatio): KnownRatio | undefined {
  if (ratio.denominator.kind !== 'sum') return undefined;
  const d = levelSum(facts, ratio.denominator);
  return d && d.units > 0n && compareDecimals(d, ratio.d) !== 0 ? { ...ratio, d } : undefined;
}

/** The value as the form computes it: half up to one decimal, written `99,6`. */
export function computedWords({ n, d }: KnownRatio): string {
  return formatTrimmed(percentage(n, d, COMPUTED_DECIMALS));
}

/** `539/541` */
export function fractionWords(n: Decimal, d: Decimal): string {
  return `${formatTrimmed(n)}/${formatTrimmed(d)}`;
}

/** `540/541 = 99,8` */
export function computationWords(n: Decimal, d: Decimal, { value }: Typed): string {
  return `${fractionWords(n, d)} = ${formatTrimmed(value)}`;
}

/** Whether n/d, rounded half up to the decimals that the figure was typed with, is the typed figure. */
export function explains(typed: Typed, n: Decimal, d: Decimal): boolean {
  if (d.units <= 0n) return false;
  if (typed.decimals > MOST_DECIMALS) {
    const distance = decimalToNumber(typed.value) - decimalToNumber(percentage(n, d, MOST_DECIMALS));
    return Math.abs(distance) <= 10 ** -MOST_DECIMALS;
  }
  return compareDecimals(typed.value, percentage(n, d, typed.decimals)) === 0;
}

function input(facts: Facts, id: IndicatorId | undefined): Indicator {
  const row = id === undefined ? undefined : facts.form.indicators.get(id);
  if (!row) throw new Error(`A ratio reads ${id ?? 'no row'}`);
  return row;
}
