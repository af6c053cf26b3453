import type { IndicatorKind } from '../form/form';

/** Cells whose content is text whatever it looks like: an STT `1.1` is no date and no number. */
export const TEXT_FORMAT = '@';

/** As a person typed it, with the machine's decimal mark. */
export const AS_TYPED = 'General';

/**
 * How each kind of figure is shown; en-US codes. The dots between thousands are literal text, so they are dots on
 * every machine (a `,` in a code follows the locale). Counts have two digits at least: 00, 07, 541, 7.000.
 *
 * Percentages are `General`: 99,6 has its decimal and 100 has none. `0.0` would print 99,96 as 100,0 and `0.#` leaves
 * a mark behind 100. The decimal mark is the machine's: no number format can fix it. Whole numbers are the same
 * everywhere.
 */
export const NUMBER_FORMATS: Readonly<Record<Exclude<IndicatorKind, 'group'>, string>> = Object.freeze({
  count: '[<1000]00;[<1000000]0"."000;0"."000"."000',
  sum: '[<1000]00;[<1000000]0"."000;0"."000"."000',
  money: '[<1000]0;[<1000000]0"."000;0"."000"."000',
  percent: AS_TYPED,
  ratio: AS_TYPED,
  code: '0',
});

/**
 * An amount with decimals, by a conditional format: both marks are the machine's, so that dot and comma never mean
 * two things in one number.
 */
export const MONEY_WITH_DECIMALS = '#,##0.0##';
