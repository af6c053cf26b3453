/** What the stand-in needs to know of a region: the marks of a number and the order of a date. */
export interface HostLocale {
  /** BCP 47, as in `Office.context.displayLanguage`. */
  readonly tag: 'vi-VN' | 'en-US';
  readonly decimal: string;
  readonly thousands: string;
  readonly dateOrder: 'dmy' | 'mdy';
  /** Number format that a typed date gets in a General cell. */
  readonly dateFormat: string;
}

/** Regional settings of a Vietnamese machine. */
export const VI_VN: HostLocale = {
  tag: 'vi-VN',
  decimal: ',',
  thousands: '.',
  dateOrder: 'dmy',
  dateFormat: 'dd/mm/yyyy',
};

/** Regional settings that Office.js reads `values` and `formulas` in, whatever the machine's. */
export const EN_US: HostLocale = {
  tag: 'en-US',
  decimal: '.',
  thousands: ',',
  dateOrder: 'mdy',
  dateFormat: 'm/d/yyyy',
};
