import type { Form, Indicator, IndicatorId } from '../form/form';
import type { Decimal } from '../number/decimal';
import type { Figure } from '../report/figure';
import type { ReportDetails } from '../report/report-details';
import type { ParagraphReading, RowReading } from '../report/snapshot';

/**
 * What a check may ask about one report. What it asks is noted, so that an edit re-runs the checks that asked for the
 * edited rows and no others.
 */
export interface Facts {
  readonly form: Form;
  readonly details: ReportDetails;
  /** Every paragraph of the report sheet. */
  paragraphs(): readonly ParagraphReading[];
  /** The row as read, or `undefined` where the workbook does not have it. */
  row(id: IndicatorId): RowReading | undefined;
  /** The row's figure; blank where the row is not there. */
  figure(id: IndicatorId): Figure;
  /** The figure where it is a number. */
  number(id: IndicatorId): Decimal | undefined;
  /** Whether the report's unit owes the row. */
  reports(row: Indicator): boolean;
}
