import type { Facts } from '../check/facts';
import type { IndicatorId } from '../form/form';
import type { Language, RuleId, Severity } from '../rule/finding';
import type { Span } from './folded-text';
import type { Mention } from './mentions/find-mentions';
import type { ToldFigure } from './mentions/mention-pattern';
import type { NamedPeriod } from './periods/own-periods';
import type { ProseMessageKey } from './messages';
import type { ReadParagraph } from './read-paragraph';

/** What rules about the text may ask. */
export interface Prose {
  readonly facts: Facts;
  /** Every paragraph of the report, top to bottom. */
  readonly paragraphs: readonly ReadParagraph[];
  /** What typed text tells of figures, in order. */
  readonly told: readonly Told[];
  /** The periods that it names of its own, in order. */
  readonly periods: readonly NamedPeriod[];
}

/** A number that the text gives of a figure, for this report's period and without hedging. */
export interface Told {
  readonly paragraph: ReadParagraph;
  readonly mention: Mention;
}

/** Where in the text a trouble is; the span is in the paragraph's folded text. */
export interface ProsePlace {
  readonly paragraph: ReadParagraph;
  readonly span: Span;
}

/** What a rule found amiss in the text. */
export interface ProseTrouble {
  readonly message: ProseMessageKey;
  /** Absent where it concerns the text as a whole. */
  readonly at?: ProsePlace;
  /** The finding concerns the whole report though it is shown at one place. */
  readonly wide?: true;
  /** Tells troubles of one rule in one section apart, and stays the same between runs. */
  readonly key?: string;
  /** What the text says there, as written. */
  readonly value: string;
  /** The placeholders of the message, besides `{place}` and `{value}`. */
  readonly words?: Readonly<Record<string, string>>;
  readonly figure?: ToldFigure;
  readonly related?: readonly IndicatorId[];
  /** Troubles that would go with this one. */
  readonly consequences?: readonly ProseTrouble[];
}

/** A rule about the text: one row of the table. */
export interface ProseRule {
  readonly id: RuleId;
  readonly severity: Severity;
  readonly title: Readonly<Record<Language, string>>;
  /** What it may say. */
  readonly messages: readonly ProseMessageKey[];
  /** What of the text and the figures breaks the rule. */
  readonly judge: (prose: Prose) => readonly ProseTrouble[];
  /** Several findings of the rule are shown as one for the report. */
  readonly gather?: true;
  /** The legal text, the form's own words or the reasoning it comes from, in Vietnamese. */
  readonly source: string;
}
