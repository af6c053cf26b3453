import type { CodeList, IndicatorId } from '../form/form';
import type { PeriodKind } from '../report/report-details';
import type { DetailToken } from './detail-tokens';
import type { SectionId } from './outline';

/**
 * When a sentence is said. Figures are compared as numbers only: a blank, a text and an error are neither zero nor
 * positive nor less than anything, so that a report never claims what no figure shows.
 * - `blank`: nothing usable stands there (blank or an error)
 * - `nothing`: a ratio whose denominator is zero
 * - `less`, `same`: the first figure against the second, both numbers
 * - `part`: the first figure is more than zero and no more than the second
 */
export type Condition =
  | { readonly zero: IndicatorId }
  | { readonly positive: IndicatorId }
  | { readonly blank: IndicatorId }
  | { readonly nothing: IndicatorId }
  | { readonly equals: readonly [IndicatorId, number] }
  | { readonly less: readonly [IndicatorId, IndicatorId] }
  | { readonly same: readonly [IndicatorId, IndicatorId] }
  | { readonly part: readonly [IndicatorId, IndicatorId] }
  | { readonly period: readonly PeriodKind[] }
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };

/** The text of the first condition that holds, or `otherwise`. */
export interface ChoiceDefinition {
  readonly choose: readonly (readonly [Condition, string])[];
  readonly otherwise: string;
}

/** A standard paragraph as the files of `paragraphs/` write it. Pieces follow one another without a space between. */
export interface ParagraphDefinition {
  readonly id: string;
  readonly section: SectionId;
  /** Where it fails the paragraph is empty. Prefer a choice: an empty paragraph leaves a gap in print. */
  readonly when?: Condition;
  readonly text: string | readonly (string | ChoiceDefinition)[];
}

/** How a figure is written in text. */
export type FigureStyle =
  | { readonly kind: 'count' }
  | { readonly kind: 'percent' }
  | { readonly kind: 'money'; readonly unit: string }
  | { readonly kind: 'code'; readonly list: CodeList };

/** One part of a parsed text. */
export type Part =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'figure'; readonly indicator: IndicatorId; readonly style: FigureStyle }
  | {
      /** One figure as a percentage of another. */
      readonly kind: 'share';
      readonly part: IndicatorId;
      readonly whole: IndicatorId;
      readonly ofMoney: boolean;
    }
  | { readonly kind: 'detail'; readonly token: DetailToken; readonly upper: boolean };

export type Text = readonly Part[];

export type Piece =
  | { readonly kind: 'text'; readonly text: Text }
  | {
      readonly kind: 'choice';
      readonly branches: readonly { readonly when: Condition; readonly text: Text }[];
      readonly otherwise: Text;
    };

/** A standard paragraph, parsed and checked. */
export interface Paragraph {
  readonly id: string;
  readonly section: SectionId;
  readonly when?: Condition;
  readonly pieces: readonly Piece[];
}
