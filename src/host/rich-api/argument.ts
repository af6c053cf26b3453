import { ExcelError } from '../excel-error';

/** Readers of arguments. Each refuses what it is not with InvalidArgument, naming the argument. */

/** A text. @throws ExcelError InvalidArgument */
export function textArgument(value: unknown, name: string): string {
  if (typeof value !== 'string') throw new ExcelError('InvalidArgument', name);
  return value;
}

/** A text or nothing. @throws ExcelError InvalidArgument */
export function optionalText(value: unknown, name: string): string | undefined {
  return value === undefined || value === null ? undefined : textArgument(value, name);
}

/** A truth value. @throws ExcelError InvalidArgument */
export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw new ExcelError('InvalidArgument', name);
  return value;
}

/** A whole number. @throws ExcelError InvalidArgument */
export function integerArgument(value: unknown, name: string): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw new ExcelError('InvalidArgument', name);
  return value;
}

/** A number, 0 or more. @throws ExcelError InvalidArgument */
export function sizeArgument(value: unknown, name: string): number {
  if (typeof value !== 'number' || !(value >= 0)) throw new ExcelError('InvalidArgument', name);
  return value;
}

/** A record of values. @throws ExcelError InvalidArgument */
export function recordArgument(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new ExcelError('InvalidArgument', name);
  return Object.fromEntries(Object.entries(value));
}

/**
 * One word of an enumeration, letter case aside as in Excel.
 * @param known the words there are, each with what it means here
 * @throws ExcelError InvalidArgument
 */
export function wordArgument<T>(value: unknown, known: Readonly<Record<string, T>>, name: string): T {
  const key = typeof value === 'string' ? value.toLowerCase() : '';
  const found = Object.entries(known).find(([word]) => word.toLowerCase() === key);
  if (!found) throw new ExcelError('InvalidArgument', `${name} ${JSON.stringify(value)}`);
  return found[1];
}

/** `#RRGGBB` in capitals from `#rrggbb`, or a colour's HTML name as far as the stand-in knows it. @throws ExcelError InvalidArgument */
export function colorArgument(value: unknown, name: string): string {
  const text = typeof value === 'string' ? value.trim().toLowerCase() : '';
  const named: Readonly<Record<string, string>> = {
    black: '#000000',
    white: '#FFFFFF',
    red: '#FF0000',
    yellow: '#FFFF00',
    blue: '#0000FF',
    green: '#008000',
  };
  if (/^#?[0-9a-f]{6}$/.test(text)) return `#${text.replace('#', '').toUpperCase()}`;
  const color = named[text];
  if (!color) throw new ExcelError('InvalidArgument', `${name} ${JSON.stringify(value)}`);
  return color;
}
