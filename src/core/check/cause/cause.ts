import type { IndicatorId } from '../../form/form';

/**
 * A guess at how a wrong figure came about. Each explains the typed figure exactly, at its typed decimals; none is
 * certain, and the message table says so ("có thể do").
 */
export type Cause =
  /** The figure of an input stands in the ratio's cell. */
  | { readonly kind: 'count-as-ratio'; readonly of: IndicatorId; readonly count: string }
  /** Whole divided by part. */
  | { readonly kind: 'inverted'; readonly computation: string }
  /** 0,996 for 99,6. */
  | { readonly kind: 'fraction'; readonly computed: string }
  /** The remainder to 100: the share of late instead of on time. */
  | { readonly kind: 'remainder'; readonly computed: string }
  /** A decimal mark or a zero misplaced. */
  | { readonly kind: 'factor'; readonly factor: string; readonly computed: string }
  /** One more or one fewer in numerator or denominator. */
  | { readonly kind: 'off-by-one'; readonly computation: string; readonly of: IndicatorId; readonly count: string }
  /** Two digits changed places. */
  | { readonly kind: 'digits-swapped'; readonly computed: string }
  /** Divided by another row's figure. */
  | {
      readonly kind: 'other-denominator';
      readonly of: IndicatorId;
      readonly computation: string;
      readonly instead: IndicatorId;
    }
  /** Another row's figure divided. */
  | {
      readonly kind: 'other-numerator';
      readonly of: IndicatorId;
      readonly computation: string;
      readonly instead: IndicatorId;
    }
  /** Other rows were added up. */
  | { readonly kind: 'other-addends'; readonly rows: string; readonly computation: string }
  /** One part was left out, or counted twice. */
  | { readonly kind: 'part-left-out'; readonly of: IndicatorId; readonly count: string }
  | { readonly kind: 'part-twice'; readonly of: IndicatorId; readonly count: string }
  /** A dot between thousands was taken for a decimal mark. */
  | { readonly kind: 'thousands-dot'; readonly computed: string }
  /** An input must be zero, because other rows say that there was none. */
  | { readonly kind: 'implied-zero'; readonly of: IndicatorId; readonly because: string };

export type CauseKind = Cause['kind'];
