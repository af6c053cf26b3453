import type { FormId, IndicatorId } from '../form/form';

/** Rows that together cannot exceed another row of the same appendix. */
export interface PartRelation {
  readonly parts: readonly IndicatorId[];
  readonly whole: IndicatorId;
}

/**
 * What belongs to what, by form, besides the numerator and denominator of each ratio, which are not repeated here.
 * Rows whose figures may lawfully exceed each other (cases of an earlier period) are not in it.
 */
export const PART_RELATIONS: Readonly<Record<FormId, readonly PartRelation[]>> = Object.freeze({
  'cchc-xa-2022': [
    { parts: ['PL2.4.2', 'PL2.4.3', 'PL2.4.4'], whole: 'PL2.4.1' },
    { parts: ['PL2.5.2', 'PL2.5.3', 'PL2.5.4'], whole: 'PL2.5.1' },
    { parts: ['PL4.2.1', 'PL4.2.2'], whole: 'PL4.1.1' },
    { parts: ['PL4.2.3'], whole: 'PL4.1.1' },
    { parts: ['PL5.1.2.1'], whole: 'PL5.1.2' },
    { parts: ['PL8.6.1.3'], whole: 'PL8.6.1.2' },
    { parts: ['PL8.6.2.3'], whole: 'PL8.6.2.2' },
  ],
});
