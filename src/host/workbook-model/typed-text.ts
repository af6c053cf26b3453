import type { HostLocale } from '../locale';

/** What a text becomes when Excel reads it as input: a number, a truth value, or itself; and the format it brings. */
export interface TypedValue {
  readonly value: string | number | boolean;
  /** The number format that Excel gives a General cell along with it: a percentage, a date. */
  readonly numberFormat?: string;
}

/**
 * Reads a text the way Excel reads what is typed into a General cell: `99,8` is 99.8 under vi-VN, `00` is 0, `7.000`
 * is 7000, `12%` is 0.12 shown as a percentage, `5/9/2022` is a date; anything else stays the text it is.
 */
export function readTyped(text: string, locale: HostLocale): TypedValue {
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return readNumber(trimmed, locale) ?? readDate(trimmed, locale) ?? readTime(trimmed) ?? { value: text };
}

function readNumber(text: string, { decimal, thousands }: HostLocale): TypedValue | undefined {
  const point = escape(decimal);
  const group = escape(thousands);
  const shape = new RegExp(
    `^(\\(?)([+-]?)(?:(\\d{1,3}(?:${group}\\d{3})+|\\d+)(?:${point}(\\d*))?|${point}(\\d+))(?:[eE]([+-]?\\d+))?\\s*(%?)(\\)?)$`,
  );
  const match = shape.exec(text);
  if (!match) return undefined;
  const [, opening = '', sign = '', whole = '0', digits, onlyDigits, exponent, percent = '', closing = ''] = match;
  if (opening.length !== closing.length || (opening && sign)) return undefined;
  const fraction = digits ?? onlyDigits ?? '';
  const plain = `${whole.split(thousands).join('')}.${fraction}e${exponent ?? '0'}`;
  const size = Number(plain) * (sign === '-' || opening ? -1 : 1);
  if (!Number.isFinite(size)) return undefined;
  if (percent) return { value: Number((size / 100).toPrecision(15)), numberFormat: fraction ? '0.00%' : '0%' };
  if (exponent !== undefined) return { value: size, numberFormat: '0.00E+00' };
  return whole.includes(thousands) ? { value: size, numberFormat: fraction ? '#,##0.00' : '#,##0' } : { value: size };
}

function readDate(text: string, { dateOrder, dateFormat }: HostLocale): TypedValue | undefined {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return dateSerial(Number(iso[1]), Number(iso[3]), Number(iso[4]), dateFormat);
  const local = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!local) return undefined;
  const [day, month] = dateOrder === 'dmy' ? [local[1], local[3]] : [local[3], local[1]];
  const year = local[4] === undefined ? new Date().getFullYear() : fullYear(Number(local[4]));
  return dateSerial(year, Number(month), Number(day), local[4] === undefined ? 'd-mmm' : dateFormat);
}

/** Excel's window for years of two digits: 00–29 are 2000–2029. */
function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

const DAY = 86_400_000;
/** Day 0 of Excel's count for dates from 1 March 1900 on; before that its calendar has a day too many. */
const EPOCH = Date.UTC(1899, 11, 30);

function dateSerial(year: number, month: number, day: number, numberFormat: string): TypedValue | undefined {
  const at = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || at.getUTCMonth() !== month - 1 || at.getUTCDate() !== day) return undefined;
  const serial = (at.getTime() - EPOCH) / DAY;
  return { value: serial >= 61 ? serial : serial - 1, numberFormat };
}

function readTime(text: string): TypedValue | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?$/.exec(text);
  if (!match || Number(match[1]) > 23) return undefined;
  const seconds = Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0);
  return { value: seconds / 86_400, numberFormat: match[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

function escape(mark: string): string {
  return mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
