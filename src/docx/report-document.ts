import type { CaptionedChart } from '../core/chart/snapshot-chart';
import type { Form, IndicatorId } from '../core/form/form';
import type { ReportDetails } from '../core/report/report-details';
import type { ParagraphReading, RowReading } from '../core/report/snapshot';

/** A finding that stays in the report, and what the unit says of it; printed behind the last phụ lục. */
export interface ExplainedFinding {
  /** Id of the finding. */
  readonly finding: string;
  /** The place in words (`Phụ lục 2`, `PL2.2`), the finding's message, and the unit's explanation of it. */
  readonly place: string;
  readonly message: string;
  readonly explanation: string;
}

/** One report at one moment, everything that the .docx says. */
export interface ReportDocument {
  readonly form: Form;
  readonly details: ReportDetails;
  /** Rows as read; an appendix without any is not in the workbook and not in the document. */
  readonly rows: ReadonlyMap<IndicatorId, RowReading>;
  /**
   * What stands on the report sheet, top to bottom (`Snapshot.paragraphs`): head, headings and signature by their ids,
   * paragraphs in their order. What an official letter cannot be without is written anew where it is not among them.
   */
  readonly paragraphs: readonly ParagraphReading[];
  /** Drawn above its caption, wherever that stands; absent where the report has no chart. */
  readonly chart?: CaptionedChart;
  /** From `explainedFindings`; empty where nothing is wrong. */
  readonly explanations: readonly ExplainedFinding[];
}
