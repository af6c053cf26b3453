import type { CarryOver } from './carry-over';

/** Plans of a whole year, and what stands from one period to the next until someone changes it. */
export const cchcXa2022CarryOver: CarryOver = Object.freeze({
  withinYear: Object.freeze(['PL2.2.1', 'PL5.2.1', 'PL5.3.1', 'PL7.1.1']),
  standing: Object.freeze([
    ...['PL4.1.1.1', 'PL4.1.1.2', 'PL4.2.1', 'PL4.2.2', 'PL4.2.3'],
    ...['PL5.1.2', 'PL5.1.2.1'],
    ...['PL7.2.2', 'PL7.2.3', 'PL7.2.4.1', 'PL7.2.4.2', 'PL7.2.4.3', 'PL7.2.5'],
    ...['PL8.1', 'PL8.2', 'PL8.4', 'PL8.6.1.1', 'PL8.6.2.1'],
    'BS3.1',
  ]),
});
