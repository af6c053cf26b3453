import type { AppendixId, IndicatorId } from '../form/form';
import type { ExplanationReading } from '../report/snapshot';
import type { Finding, Outcome, RuleId } from './finding';

/** How far an appendix is filled in by the level that reports it. An appendix not in the workbook has no entry. */
export interface Completion {
  readonly appendix: AppendixId;
  /** Rows that the reporting level owes (headings, ratios and sums apart). */
  readonly due: number;
  /** Of these, rows that hold something. */
  readonly filled: number;
}

/** What one rule said of one place; kept so that an edit re-evaluates only what reads the edited figures. */
export interface RuleOutcome {
  readonly rule: RuleId;
  readonly where: string;
  readonly outcome: Outcome;
}

/** The whole answer of a validation. */
export interface ValidationResult {
  /**
   * `fail` where an error stands that the unit does not explain; `incomplete` where none does but rows that are due are
   * blank or unreadable.
   */
  readonly outcome: Outcome;
  /** Ordered by severity, appendix, row; consequences are inside their causes. */
  readonly findings: readonly Finding[];
  readonly counts: { readonly error: number; readonly warning: number; readonly info: number };
  /** How many of these the unit explains. */
  readonly explained: { readonly error: number; readonly warning: number };
  /** Explanations of what is no longer found: put right, or told otherwise. */
  readonly unusedExplanations: readonly ExplanationReading[];
  readonly completion: readonly Completion[];
  /** Every rule at every place it applied to. */
  readonly outcomes: readonly RuleOutcome[];
  /** Indicators whose rows were read. */
  readonly read: readonly IndicatorId[];
}
