import type { AppendixId, IndicatorId } from '../form/form';
import type { CellPlace } from '../report/snapshot';

export type RuleId = string;
export type Severity = 'error' | 'warning' | 'info';
export type Language = 'vi' | 'en';

/**
 * What a rule says of one place: `pass`, `fail`, or `incomplete` where an input that it needs is blank or unreadable.
 * An incomplete outcome is never shown as a pass.
 */
export type Outcome = 'pass' | 'fail' | 'incomplete';

/** A change of one figure's cell, shown before it is made. `restore-formula` puts the plan's formula back. */
export type FigureChange =
  | {
      readonly indicator: IndicatorId;
      readonly kind: 'set-number';
      readonly before: string;
      readonly after: string;
      readonly number: number;
    }
  | {
      readonly indicator: IndicatorId;
      readonly kind: 'restore-formula';
      readonly before: string;
      readonly after: string;
    };

export interface QuickFix {
  /** What the button says, in the language asked for. */
  readonly label: string;
  readonly changes: readonly FigureChange[];
}

/**
 * What the unit says of a finding that it leaves as it is.
 * - `valid`: it is about these very figures
 * - `expired`: figures have changed since; it is kept and does not count
 * - `blank`: a row for it stands on the sheet, with nothing written yet
 */
export interface FindingExplanation {
  readonly state: 'valid' | 'expired' | 'blank';
  readonly text: string;
  /** Where it can be typed over. */
  readonly cell?: CellPlace;
}

/** Something a person should look at, with its place, its cause where arithmetic can name it, and its cure. */
export interface Finding {
  /** Stable between runs over the same trouble: rule and place. */
  readonly id: string;
  readonly rule: RuleId;
  readonly severity: Severity;
  readonly outcome: Exclude<Outcome, 'pass'>;
  /**
   * An indicator (`PL4.3.2`), an appendix (`PL6`), a section (`I.1`), a detail (`document.date`), or `report` for the
   * whole report.
   */
  readonly where: string;
  readonly appendix?: AppendixId;
  readonly cell?: CellPlace;
  /** What stands there, in Vietnamese number style; empty for a blank. */
  readonly value: string;
  /** What should stand there; empty where nobody can know. */
  readonly expected: string;
  readonly message: string;
  readonly cause?: string;
  readonly cure: string;
  /** Other figures the sentence speaks of. */
  readonly related: readonly IndicatorId[];
  readonly fix?: QuickFix;
  readonly explanation?: FindingExplanation;
  /** Findings that follow from this one and would go with it; of a gathered finding, the single ones. */
  readonly consequences: readonly Finding[];
}
