import { type Decimal, tenTo } from './decimal';

/**
 * Rounds to a number of decimals, halves away from zero ("half up" as officers round: 2,25 → 2,3; −2,25 → −2,3).
 * Exact: no binary fractions are involved. The result has exactly that scale.
 */
export function roundHalfUp(value: Decimal, decimals: number): Decimal {
  if (value.scale <= decimals) return { units: value.units * tenTo(decimals - value.scale), scale: decimals };
  return { units: divideHalfUp(value.units, tenTo(value.scale - decimals)), scale: decimals };
}

/**
 * `numerator` / `denominator` as a percentage with that many decimals, rounded half up, exact: 539/541 → 99,6.
 * @throws RangeError for a zero denominator: a ratio over nothing has no value, callers say "không phát sinh".
 */
export function percentage(numerator: Decimal, denominator: Decimal, decimals: number): Decimal {
  if (denominator.units === 0n) throw new RangeError('A percentage of nothing');
  if (numerator.scale === 0 && denominator.scale === 0) {
    const units = divideSmall(Number(numerator.units) * 10 ** (decimals + 2), Number(denominator.units));
    if (units !== undefined) return { units: BigInt(units), scale: decimals };
  }
  const scaled = numerator.units * tenTo(decimals + 2 + denominator.scale);
  return { units: divideHalfUp(scaled, denominator.units * tenTo(numerator.scale)), scale: decimals };
}

function divideHalfUp(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}

/**
 * The same of counts as reports hold them, where every step is a whole number that a double holds exactly; `undefined`
 * where one would not be, or a number is negative.
 */
function divideSmall(numerator: number, denominator: number): number | undefined {
  const doubled = 2 * numerator + denominator;
  if (numerator < 0 || denominator < 0 || !(doubled <= Number.MAX_SAFE_INTEGER)) return undefined;
  const divisor = 2 * denominator;
  return (doubled - (doubled % divisor)) / divisor;
}
