import type { IndicatorId } from '../../form/form';

/** Figures that one sentence tells of together. */
export interface Topic {
  readonly figures: readonly IndicatorId[];
  /**
   * Words, as in the patterns of mentions, by which a text tells of them without their numbers; absent where only
   * numbers do.
   */
  readonly words?: string;
}
