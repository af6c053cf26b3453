/** An exact decimal number: `units` × 10^−`scale`. `scale` is never negative; 1,50 and 1,5 are the same number. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/**
 * The decimal that a JavaScript number stands for, by its shortest writing (99.8 is 99,8, not 99,7999…).
 * @throws RangeError for NaN and infinities: no cell can hold them.
 */
export function decimalFromNumber(value: number): Decimal {
  if (!Number.isFinite(value)) throw new RangeError(`Not a finite number: ${value}`);
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
  const [left, right] = aligned(a, b);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function addDecimals(a: Decimal, b: Decimal): Decimal {
  const [left, right, scale] = aligned(a, b);
  return { units: left + right, scale };
}

export function subtractDecimals(a: Decimal, b: Decimal): Decimal {
  return addDecimals(a, { units: -b.units, scale: b.scale });
}

export function sumDecimals(values: readonly Decimal[]): Decimal {
  return values.reduce(addDecimals, ZERO);
}

export function isWhole(value: Decimal): boolean {
  return value.units % 10n ** BigInt(value.scale) === 0n;
}

function aligned(a: Decimal, b: Decimal): [bigint, bigint, number] {
  const scale = Math.max(a.scale, b.scale);
  return [a.units * 10n ** BigInt(scale - a.scale), b.units * 10n ** BigInt(scale - b.scale), scale];
}
