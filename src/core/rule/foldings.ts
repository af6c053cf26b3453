import type { RuleId } from './finding';

/**
 * One rule's finding that only follows from another's.
 * - `same`: the cause stands at the same place
 * - `inputs`: at a row that the finding's row is computed from
 * - `computed`: at a ratio or sum computed from the finding's row
 * - `appendix`: at the finding's appendix
 * - `anywhere`: at any place of the report
 */
export interface Folding {
  readonly effect: RuleId;
  readonly causes: readonly RuleId[];
  readonly at: 'same' | 'inputs' | 'computed' | 'appendix' | 'anywhere';
  /** The cause says the same of the same cell: the finding is not shown at all. */
  readonly absorbed?: true;
}

/** Which findings go under which; the first that applies counts. */
export const foldings: readonly Folding[] = Object.freeze<Folding[]>([
  { effect: 'required-blank', causes: ['appendix-empty'], at: 'appendix', absorbed: true },
  { effect: 'ambiguous-blank', causes: ['appendix-empty'], at: 'appendix', absorbed: true },
  { effect: 'ambiguous-blank', causes: ['ratio-part-due', 'whole-blank'], at: 'same', absorbed: true },
  { effect: 'whole-blank', causes: ['ratio-part-due'], at: 'same', absorbed: true },
  { effect: 'ambiguous-blank', causes: ['ratio-without-inputs', 'sum-without-parts'], at: 'computed' },
  { effect: 'formula-stale', causes: ['nothing-but-counted'], at: 'same', absorbed: true },
  { effect: 'ratio-waiting', causes: ['ratio-part-due'], at: 'inputs' },
  { effect: 'error-value', causes: ['error-value', 'not-a-number'], at: 'inputs' },
  { effect: 'ratio-wrong', causes: ['ratio-part-over-whole'], at: 'inputs' },
  // One wrong number of dossiers breaks every equation that it stands in.
  { effect: 'in-time-otherwise', causes: ['dossiers-unbalanced'], at: 'anywhere' },
  { effect: 'settled-otherwise', causes: ['dossiers-unbalanced', 'in-time-otherwise'], at: 'anywhere' },
  {
    effect: 'formula-overwritten',
    causes: [
      'error-value',
      'not-a-number',
      'ratio-wrong',
      'ratio-without-inputs',
      'ratio-of-nothing',
      'nothing-but-counted',
      'sum-wrong',
      'sum-without-parts',
    ],
    at: 'same',
  },
]);
