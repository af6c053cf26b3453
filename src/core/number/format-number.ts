import { type Decimal, decimalToDigits } from './decimal';

/** Vietnamese writing of a number, its decimals kept: `7.000`, `99,6`, `-5`. */
export function formatDecimal(value: Decimal): string {
  if (value.scale === 0 && value.units > -1000n && value.units < 1000n) return value.units.toString();
  const [whole = '0', fraction] = decimalToDigits(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/** The same without zeros at the end of the decimals: 100,0 → `100`. */
export function formatTrimmed(value: Decimal): string {
  const text = formatDecimal(value);
  return text.includes(',') ? text.replace(/,?0+$/, '') : text;
}

/** A count as reports print it: two digits below ten (`00`, `09`), dots between thousands. */
export function formatCount(value: Decimal): string {
  const text = formatTrimmed(value);
  return text.length === 1 ? `0${text}` : text;
}
