import type { PeriodKind } from '../../report/report-details';
import type { Span } from '../folded-text';

/** Parts of a year that texts name; `Y` is a year named alone. */
export type PartOfYear = 'Q1' | 'Q2' | 'Q3' | 'Q4' | 'H1' | 'H2' | '9M' | 'Y';

/** A period named in a text; the span is in the folded text. */
export interface PeriodInText extends Span {
  readonly part: PartOfYear;
  /** Absent where the text gives none. */
  readonly year?: number;
}

/** What a report of one period may name besides other years. */
export interface PeriodUse {
  /** The period itself. */
  readonly own: readonly PartOfYear[];
  /** Parts of it, and the period that its plans are for. */
  readonly also: readonly PartOfYear[];
  /** Longer periods up to the same day, which its figures do not cover unless they say that they are cumulative. */
  readonly cumulative: readonly PartOfYear[];
}

/**
 * By kind of report. What is named in neither column is left over from another report.
 * @source the ministry's reporting letters: quý III runs from 15/6 to 14/9 by itself; the other periods begin on 15/12
 */
export const PERIOD_USES: Readonly<Record<PeriodKind, PeriodUse>> = Object.freeze({
  Q1: { own: ['Q1'], also: ['Q2', 'Y'], cumulative: [] },
  H1: { own: ['H1'], also: ['Q1', 'Q2', 'Q3', 'H2', 'Y'], cumulative: [] },
  Q3: { own: ['Q3'], also: ['Q4', 'H2', 'Y'], cumulative: ['9M'] },
  '9M': { own: ['9M'], also: ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', 'Y'], cumulative: [] },
  Y: { own: ['Y'], also: ['Q1', 'Q2', 'Q3', 'Q4', 'H1', 'H2', '9M'], cumulative: [] },
});

/** The order in which the parts of a year end. */
export const PARTS_BY_END: readonly PartOfYear[] = Object.freeze(['Q1', 'Q2', 'H1', 'Q3', '9M', 'Q4', 'H2', 'Y']);
