import type { Form, Indicator, IndicatorId } from '../form/form';
import type { Decimal } from '../number/decimal';
import type { Figure } from '../report/figure';
import type { ReportDetails } from '../report/report-details';
import type { ParagraphReading, RowReading } from '../report/snapshot';

/** The cells of a row that say what it is, as printed. */
export type PrintReading = Pick<RowReading, 'stt' | 'label' | 'unit' | 'note'>;
/** The cell of a row that holds its figure. */
export type FigureReading = Pick<RowReading, 'value' | 'shown' | 'formula'>;

/**
 * What a check may ask about one report. What it asks is noted, so that an edit re-runs the checks that asked for the
 * edited rows and no others.
 */
export interface Facts {
  readonly form: Form;
  readonly details: ReportDetails;
  /** Every paragraph of the report sheet. */
  paragraphs(): readonly ParagraphReading[];
  /** The row's figure cell as read, or `undefined` where the workbook does not have the row. */
  row(id: IndicatorId): FigureReading | undefined;
  /** The row's other cells as read; a property is absent where the host did not read it. */
  print(id: IndicatorId): PrintReading | undefined;
  /** The row's figure; blank where the row is not there. */
  figure(id: IndicatorId): Figure;
  /** The figure where it is a number. */
  number(id: IndicatorId): Decimal | undefined;
  /** Whether the report's unit owes the row. */
  reports(row: Indicator): boolean;
}
