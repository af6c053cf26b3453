/** What a typed date says. `impossible`: digits that no calendar has, such as 31/02. */
export type TypedDate =
  | { readonly kind: 'blank' }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'impossible' };

const SEPARATED = /^(\d{1,2})\s*[/.\-\s]\s*(\d{1,2})(?:\s*[/.\-\s]\s*(\d{2}|\d{4}))?$/;
const RUN_TOGETHER = /^(\d{2})(\d{2})(\d{4})$/;
const IN_WORDS = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*năm\s*(\d{4}))?$/i;
const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;

/**
 * Reads a date as officers type it, day first: `05/09/2022`, `5-9-22`, `5.9.2022`, `05092022`, `ngày 05 tháng 9 năm 2022`,
 * `5/9` (in `year`), and ISO. Two digits of a year are 20xx.
 */
export function readDate(text: string, year: number): TypedDate {
  const typed = text.normalize('NFKC').trim().replace(/\s+/g, ' ');
  if (typed === '') return { kind: 'blank' };
  const iso = ISO.exec(typed);
  if (iso) return calendarDate(Number(iso[3]), Number(iso[2]), Number(iso[1]));
  const match = SEPARATED.exec(typed) ?? RUN_TOGETHER.exec(typed) ?? IN_WORDS.exec(typed);
  if (!match) return { kind: 'unreadable' };
  const typedYear = match[3] === undefined ? year : Number(match[3]);
  if (!Number.isInteger(typedYear)) return { kind: 'unreadable' };
  return calendarDate(Number(match[1]), Number(match[2]), typedYear < 100 ? 2000 + typedYear : typedYear);
}

/** `2022-09-05` → `05/09/2022`; empty stays empty. */
export function dateAsTyped(iso: string): string {
  const [year, month, day] = iso.split('-');
  return year && month && day ? `${day}/${month}/${year}` : '';
}

/**
 * Day, month and year as NĐ 30/2020 has them printed: a zero only before days below 10 and months 1 and 2
 * (`05`, `9`, `2022`). Source: Nghị định 30/2020/NĐ-CP, Phụ lục I.
 */
export function dateAsPrinted(iso: string): readonly [day: string, month: string, year: string] {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [day, Number(month) > 2 ? String(Number(month)) : month, year];
}

function calendarDate(day: number, month: number, year: number): TypedDate {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? { kind: 'date', iso: date.toISOString().slice(0, 10) } : { kind: 'impossible' };
}
