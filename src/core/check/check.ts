import type { IndicatorId } from '../form/form';
import type { FigureChange, Outcome } from '../rule/finding';
import type { Cause } from './cause/cause';
import type { Facts } from './facts';
import type { PlaceKind, PlaceOf } from './place';
import type { RowTrait } from './row-traits';

/** What a fix does, in words that the message table turns into the button's label. */
export type FixKind = 'restore-formula' | 'write-zero' | 'convert-to-number' | 'set-number' | 'keep-number';

/** What a check found amiss; `P` names the placeholders it fills in messages. */
export interface Trouble<P extends string = string> {
  readonly outcome: Exclude<Outcome, 'pass'>;
  /** What stands there, in Vietnamese number style; empty for a blank. */
  readonly value: string;
  /** What should stand there; empty where nobody can know. */
  readonly expected: string;
  readonly words: Readonly<Record<P, string>>;
  readonly causes?: readonly Cause[];
  readonly related: readonly IndicatorId[];
  readonly fix?: { readonly kind: FixKind; readonly changes: readonly FigureChange[] };
}

/** `incomplete` without a trouble: an input is blank or unreadable, which another rule reports at its own place. */
export type Verdict<P extends string = string> =
  { readonly outcome: 'pass' } | { readonly outcome: 'incomplete'; readonly value?: undefined } | Trouble<P>;

/**
 * A small pure question that rules ask at many places. `judge` answers `undefined` where the question does not arise
 * (another level's row, a row that the workbook does not have).
 */
export interface Check<K extends PlaceKind, O, P extends string> {
  readonly place: K;
  /** The placeholders that `judge` fills, besides place, value and expected. */
  readonly words: readonly P[];
  /**
   * Of a check at a row: the traits, one of which the row must have for the check to find anything amiss; it need not be
   * asked of other rows. Absent where other rows or the figure's very size decide.
   */
  readonly concerns?: K extends 'row' ? readonly RowTrait[] | ((options: O) => readonly RowTrait[]) : undefined;
  /** What is wrong with the options; empty where nothing is. */
  readonly faults?: (options: O) => readonly string[];
  readonly judge: (facts: Facts, place: PlaceOf<K>, options: O) => Verdict<P> | undefined;
}

export const PASS: { readonly outcome: 'pass' } = Object.freeze({ outcome: 'pass' });
export const INCOMPLETE: { readonly outcome: 'incomplete' } = Object.freeze({ outcome: 'incomplete' });

/** Whether a verdict says something that a person should see. */
export function isTrouble(verdict: Verdict): verdict is Trouble {
  return verdict.outcome !== 'pass' && verdict.value !== undefined;
}

/** Declares a check; it only lends the compiler the types. */
export function defineCheck<K extends PlaceKind, O = undefined, P extends string = never>(
  check: Check<K, O, P>,
): Check<K, O, P> {
  return Object.freeze(check);
}
