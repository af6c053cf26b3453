const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Where no date is given yet: dots to write on. */
export const DATE_TO_WRITE = 'ngày …… tháng …… năm ……';

/**
 * `2022-09-05` → `ngày 05 tháng 9 năm 2022`: a zero before days below 10 and months 1 and 2 only (NĐ 30/2020, Phụ
 * lục I). Dots for anything that is not an ISO date.
 */
export function dateInWords(iso: string): string {
  const date = parts(iso);
  return date ? `ngày ${date.day} tháng ${date.month} năm ${date.year}` : DATE_TO_WRITE;
}

/** `2022-09-05` → `05/9/2022`; empty for anything that is not an ISO date. */
export function shortDate(iso: string): string {
  const date = parts(iso);
  return date ? `${date.day}/${date.month}/${date.year}` : '';
}

function parts(iso: string): { readonly day: string; readonly month: string; readonly year: string } | undefined {
  const [, year, month, day] = ISO_DATE.exec(iso) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return { year, month: Number(month) < 3 ? month : String(Number(month)), day };
}
