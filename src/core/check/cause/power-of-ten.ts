import type { Decimal } from '../../number/decimal';

/** value × 10^power, for a power of 0 or more. */
export function timesPowerOfTen(value: Decimal, power: number): Decimal {
  return { units: value.units * 10n ** BigInt(power), scale: value.scale };
}
