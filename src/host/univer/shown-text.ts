import { numfmt } from '@univerjs/core';
import type { HostLocale } from '../locale';

/**
 * A value by an en-US number format code, as a region shows it: `01`, `99,6`, `7.000`. A code that cannot be read shows
 * the value as General.
 */
export function shownText(value: string | number, format: string, locale: HostLocale): string {
  return numfmt.format(numfmt.isValidFormat(format) ? format : 'General', value, { locale: locale.tag });
}
