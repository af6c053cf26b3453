import type { ChartReading } from '../chart/chart-reading';
import type { FormId, IndicatorId } from '../form/form';
import type { ConsolidationMark } from '../plan/consolidation-mark';
import type { CellValue } from '../workbook/workbook';
import type { ReportDetails } from './report-details';

/** A cell as a person names it: sheet name and A1 address without dollars. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string;
}

/** One row of an appendix as it stands in a workbook, nothing interpreted. */
export interface RowReading {
  readonly indicator: IndicatorId;
  /** Absent where the row's cell could not be found. */
  readonly cell?: CellPlace;
  readonly value: CellValue;
  /** What the cell shows, where the host tells: `01`, `99,8`. */
  readonly shown?: string;
  /** en-US with `=`, where the cell holds a formula. */
  readonly formula?: string;
  /** The other cells of the row, as printed. */
  readonly stt?: string;
  readonly label?: string;
  readonly unit?: string;
  readonly note?: string;
}

/** A paragraph of the report sheet as it stands. */
export interface ParagraphReading {
  /** It holds a formula that no program has calculated yet. */
  readonly uncalculated?: true;
  /** Section it stands in: `I.1`. */
  readonly section: string;
  /** Id of the standard paragraph; absent for one the user wrote. */
  readonly paragraph?: string;
  readonly cell?: CellPlace;
  readonly text: string;
  readonly formula?: string;
  /** Of a standard one: a person has replaced its formula or text. */
  readonly edited?: boolean;
  /** Of a heading: ids of standard paragraphs that a person took out of its section. */
  readonly without?: readonly string[];
}

/** A row of the sheet "Giải trình" as it stands: what the unit says of a finding that it leaves as it is. */
export interface ExplanationReading {
  /** Id of the finding that it was written for; absent for a row that a person wrote without us. */
  readonly finding?: string;
  /** Fingerprints of the single findings that it was about: it says nothing of other figures. */
  readonly about: readonly string[];
  /** The place in words and the finding's message, in Vietnamese. */
  readonly place: string;
  readonly message: string;
  /** The unit's own words; empty where nothing is written yet. */
  readonly text: string;
  /** Of those words. */
  readonly cell?: CellPlace;
}

/** One report as read from any host, at one moment. Rules are evaluated over this and nothing else. */
export interface Snapshot {
  readonly form: FormId;
  readonly details: ReportDetails;
  /** Present where the workbook adds up the reports of many units: it is nobody's report, and no rule speaks of it. */
  readonly consolidation?: ConsolidationMark;
  /** A row missing here is one that the workbook does not have (an appendix not injected). */
  readonly rows: ReadonlyMap<IndicatorId, RowReading>;
  readonly paragraphs: readonly ParagraphReading[];
  /** What stands on the chart's sheet; absent where the report has no chart. */
  readonly chart?: ChartReading;
  /** Top to bottom; absent where the workbook has no sheet of explanations. */
  readonly explanations?: readonly ExplanationReading[];
}
