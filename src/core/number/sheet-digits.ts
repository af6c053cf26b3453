/** Significant digits that a spreadsheet shows and compares. */
const DIGITS = 15;
/** From here on a number is whole, and rounding the largest would leave the range of numbers. */
const WHOLE_FROM = 1e15;

/** A cell's number with the digits that a spreadsheet shows: those behind are left over from binary fractions. */
export function sheetDigits(value: number): number {
  return Number.isInteger(value) || Math.abs(value) >= WHOLE_FROM ? value : Number(value.toPrecision(DIGITS));
}
