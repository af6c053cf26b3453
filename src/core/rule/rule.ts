import type { Check } from '../check/check';
import type { CheckName, checks } from '../check/checks';
import type { Detail, PlaceKind } from '../check/place';
import type { FormId, IndicatorId, IndicatorKind } from '../form/form';
import type { Language, RuleId, Severity } from './finding';
import type { MessageKey, WordOf } from './messages';

/** One relation of a selector, by indicator ids. */
export interface Relation {
  readonly parts: readonly IndicatorId[];
  readonly whole: IndicatorId;
  /** Stands in for the whole while the whole is blank. */
  readonly otherwise?: IndicatorId;
}

/** One equation of a selector: the rows of one side together are those of the other. */
export interface Equation {
  /** The row that a finding stands at. */
  readonly at: IndicatorId;
  readonly left: readonly IndicatorId[];
  readonly right: readonly IndicatorId[];
}

interface Selectors {
  /** Rows by kind, by being an input of a ratio, or one by one. */
  readonly row:
    | { readonly kinds: readonly IndicatorKind[] }
    | { readonly inputsOf: 'ratio' }
    | { readonly rows: readonly IndicatorId[] };
  /** Every ratio's numerator within its denominator, or relations one by one. */
  readonly relation: 'ratios' | { readonly relations: readonly Relation[] };
  readonly equation: { readonly equations: readonly Equation[] };
  readonly appendix: 'all';
  readonly detail: { readonly details: readonly Detail[] };
  readonly report: 'report';
}

/** Where a rule is evaluated. */
export type Selector = Selectors[PlaceKind];

type Parts<N extends CheckName> =
  (typeof checks)[N] extends Check<infer K, infer O, infer P> ? { place: K; options: O; words: P } : never;

type OptionsOf<O> = [O] extends [undefined] ? { readonly options?: undefined } : { readonly options: O };

/** Messages whose placeholders the check fills. */
type MessageFor<P extends string> = { [K in MessageKey]: [WordOf<K>] extends [P] ? K : never }[MessageKey];

type RowOf<N extends CheckName> = {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly title: Readonly<Record<Language, string>>;
  readonly check: N;
  readonly on: Selectors[Parts<N>['place']];
  readonly message: MessageFor<Parts<N>['words']>;
  /** Several findings of the rule are shown as one for the report, or for each appendix. */
  readonly gather?: 'report' | 'appendix';
  /** The forms whose rows it names; absent for a rule that holds for any form. */
  readonly forms?: readonly FormId[];
  /** Levels of units it holds for; absent for all. */
  readonly levels?: readonly ('commune' | 'district' | 'province')[];
  /** The legal text, the form's own words or the reasoning it comes from, in Vietnamese. */
  readonly source: string;
} & OptionsOf<Parts<N>['options']>;

/** A rule: one row of a table. The compiler holds check, selector, options and message together. */
export type Rule = { [N in CheckName]: RowOf<N> }[CheckName];
