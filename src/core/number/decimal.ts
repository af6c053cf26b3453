/** An exact decimal number: `units` × 10^−`scale`. `scale` is never negative; 1,50 and 1,5 are the same number. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** As many decimals as people type; numbers with more go by their writing. */
const TYPED_DECIMALS = 3;
/** Below this, no two decimals of 15 digits are the same binary fraction: what gives the number back is its writing. */
const FIFTEEN_DIGITS = 1e15;

/**
 * The decimal that a JavaScript number stands for, by its shortest writing (99.8 is 99,8, not 99,7999…).
 * @throws RangeError for NaN and infinities: no cell can hold them.
 */
export function decimalFromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
  for (let scale = 0, power = 1; scale <= TYPED_DECIMALS; scale += 1, power *= 10) {
    const units = Math.round(value * power);
    if (Math.abs(units) >= FIFTEEN_DIGITS) break;
    if (units / power === value) return { units: BigInt(units), scale };
  }
  return decimalFromWriting(value);
}

/** As `String(value)` writes it, exponent and all. */
function decimalFromWriting(value: number): Decimal {
  const [mantissa = '0', exponent = '0'] = String(value).toLowerCase().split('e');
  const plain = decimalFromDigits(mantissa);
  const power = Number(exponent);
  if (power >= 0) {
    const scale = plain.scale - power;
    return scale >= 0 ? { units: plain.units, scale } : { units: plain.units * 10n ** BigInt(-scale), scale: 0 };
  }
  return { units: plain.units, scale: plain.scale - power };
}

/** `-12.50` → units −1250, scale 2: digits with at most one dot, as `String(number)` writes them. */
export function decimalFromDigits(digits: string): Decimal {
  const [whole = '0', fraction = ''] = digits.split('.');
  return { units: BigInt(whole + fraction), scale: fraction.length };
}

export function decimalToNumber(value: Decimal): number {
  return Number(decimalToDigits(value));
}

/** `-12.50`: plain digits with a dot, keeping the scale. */
export function decimalToDigits(value: Decimal): string {
  const sign = value.units < 0n ? '-' : '';
  const digits = (value.units < 0n ? -value.units : value.units).toString().padStart(value.scale + 1, '0');
  if (value.scale === 0) return sign + digits;
  return `${sign}${digits.slice(0, -value.scale)}.${digits.slice(-value.scale)}`;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const left = unitsAt(a, b.scale);
  const right = unitsAt(b, a.scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  return { units: unitsAt(a, b.scale) + unitsAt(b, a.scale), scale: Math.max(a.scale, b.scale) };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { units: -b.units, scale: b.scale });
}

export function sumDecimals(values: readonly Decimal[]): Decimal {
  return values.reduce(addDecimals, ZERO);
}

export function isWhole(value: Decimal): boolean {
  return value.scale === 0 || value.units % tenTo(value.scale) === 0n;
}

/** Whether the decimal is exactly this whole number. */
export function isExactly(value: Decimal, whole: number): boolean {
  return value.units === (value.scale === 0 ? BigInt(whole) : BigInt(whole) * tenTo(value.scale));
}

const POWERS: readonly bigint[] = Array.from({ length: 20 }, (_, power) => 10n ** BigInt(power));

/** 10^power, for a power of 0 or more. */
export function tenTo(power: number): bigint {
  return POWERS[power] ?? 10n ** BigInt(power);
}

/** The units at a scale at least that of the other number. */
function unitsAt({ units, scale }: Decimal, other: number): bigint {
  return scale >= other ? units : units * tenTo(other - scale);
}
