import type { IndicatorId } from '../form/form';

/**
 * What the narrative of report 141/BC-UBND of 5 September 2022 tells and no appendix of it has, as it writes it: the
 * supplementary figures of our form. What it does not tell is not here.
 */
export const report141Supplementary: readonly (readonly [indicator: IndicatorId, figure: string])[] = Object.freeze([
  ['BS1.2', '541'],
  ['BS1.3', '222'],
  ['BS1.4', '317'],
  ['BS1.5', '02'],
  ['BS1.6', '00'],
  ['BS2.1', '32'],
  ['BS2.2', '01'],
  ['BS2.3', '78'],
  ['BS3.1', '32'],
  ['BS3.2', '09'],
  ['BS4.2', '20'],
  ['BS4.4', '16'],
  ['BS5.1', '04'],
  ['BS5.2', '04'],
  ['BS5.3', '01'],
  ['BS5.4', '03'],
] as const);
