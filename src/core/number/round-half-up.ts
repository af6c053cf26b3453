import type { Decimal } from './decimal';

/**
 * Rounds to a number of decimals, halves away from zero ("half up" as officers round: 2,25 → 2,3; −2,25 → −2,3).
 * Exact: no binary fractions are involved. The result has exactly that scale.
 */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  if (value.scale <= decimals) return { units: value.units * 10n ** BigInt(decimals - value.scale), scale: decimals };
  return { units: divideHalfUp(value.units, 10n ** BigInt(value.scale - decimals)), scale: decimals };
}

/**
 * `numerator` / `denominator` as a percentage with that many decimals, rounded half up, exact: 539/541 → 99,6.
 * @throws RangeError for a zero denominator: a ratio over nothing has no value, callers say "không phát sinh".
 */
export function percentage(numerator: Decimal, denominator: Decimal, decimals: number): Decimal {
  if (denominator.units === 0n) throw new RangeError('A percentage of nothing');
  const scaled = numerator.units * 100n * 10n ** BigInt(decimals + denominator.scale);
  return { units: divideHalfUp(scaled, denominator.units * 10n ** BigInt(numerator.scale)), scale: decimals };
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}
