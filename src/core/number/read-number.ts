import { type Decimal, decimalFromDigits } from './decimal';

/** A number read from what a person typed. */
export interface ReadNumber {
  readonly value: Decimal;
  /** Decimals as typed: `99,80` has 2. */
  readonly decimals: number;
  /** What stood after the number: `%`, `hồ sơ`; empty where nothing did. */
  readonly suffix: string;
}

const SPACES = /[\s\u00a0\u2007\u202f\u200b\ufeff]+/g;
/** Digits raised, lowered, in circles or in fractions: `4²` is four with a note, not forty-two. */
const OTHER_DIGITS = /\p{No}/u;
const LEADING_MARK = /^['’‘`]/;
/** Digits in groups of three set apart by dots or spaces, or plain digits; then a decimal comma. */
const NUMBER = /^([-−–+]?)(\d{1,3}(?:[. ]\d{3})+|\d+)(?:,(\d+))?(?![\d.,])/;
/** A dot as the decimal mark: only where it cannot set thousands apart (`99.8`, `0.4`, not `7.000`). */
const DOTTED = /^([-−–+]?)(\d+)\.(\d{1,2}|\d{4,}|0\d*)(?![\d.,])/;
const SUFFIX = /^\s?(%|[\p{L}][\p{L}\p{M}\s./-]*)?$/u;

/**
 * Reads one number as Vietnamese officers type it: `99,8` `00` `7000` `7.000` `7 000` `541 hồ sơ` `41%` `’5`, full-width digits,
 * any space. Anything that could be read in two ways (`4²`), or holds more than one number, is not read: `undefined`.
 * A dot before exactly three digits sets thousands apart; before one or two it is taken for the decimal mark.
 */
export function readNumber(text: string): ReadNumber | undefined {
  if (OTHER_DIGITS.test(text)) return undefined;
  const plain = text.normalize('NFKC').replace(SPACES, ' ').trim().replace(LEADING_MARK, '').trim();
  const match = NUMBER.exec(plain) ?? DOTTED.exec(plain);
  if (!match) return undefined;
  const [whole, sign = '', digits = '', fraction = ''] = match;
  const suffix = plain.slice(whole.length);
  if (!SUFFIX.test(suffix)) return undefined;
  const value = decimalFromDigits(`${digits.replace(/[. ]/g, '')}.${fraction}`);
  return {
    value: sign !== '' && sign !== '+' ? { units: -value.units, scale: value.scale } : value,
    decimals: fraction.length,
    suffix: suffix.trim(),
  };
}
