import { type Decimal, tenTo } from '../../number/decimal';

/** value × 10^power, for a power of 0 or more. */
export function timesPowerOfTen(value: Decimal, power: number): Decimal {
  return { units: value.units * tenTo(power), scale: value.scale };
}
