import type { FormId, IndicatorId, ReportingLevel } from '../../core/form/form';
import type { SectionId } from '../../core/narrative/outline';
import type { CellPlace } from '../../core/report/snapshot';
import type { ReportPeriod } from '../../core/report/report-details';

/**
 * A figure as `report.json` carries it: a number, a text exactly as a person typed it (`"99,8"`), or `null` for a cell
 * that holds nothing. A figure that is absent says nothing about its cell.
 */
export type FigureData = number | string | boolean | null;

/**
 * A report as JSON: what `new` takes and `read` gives (issue 3). Everything may be absent. Its JSON Schema is
 * `docs/report.schema.json`.
 */
export interface ReportData {
  readonly form?: FormId;
  readonly unit?: { readonly name?: string; readonly parent?: string; readonly level?: ReportingLevel };
  readonly period?: ReportPeriod;
  readonly document?: DocumentData;
  /** What people put into the figures' cells; a computed row is here only where something replaced its formula. */
  readonly figures?: Readonly<Record<IndicatorId, FigureData>>;
  /** Notes that differ from those the form prints; `null` where a printed note was cleared. */
  readonly notes?: Readonly<Record<IndicatorId, string | null>>;
  /** The same of the supplementary table: `BS1.2`. */
  readonly supplementary?: Readonly<Record<IndicatorId, FigureData>>;
  /** Paragraphs that people added, by section: `I.1`. */
  readonly narrative?: Readonly<Record<string, readonly string[]>>;
  /** Standard texts that people replaced (`I.1/ke-hoach-cchc`), or left out of the report: `null`. */
  readonly standard?: Readonly<Record<string, string | null>>;
  /** What the unit says of findings that it leaves as they are. */
  readonly explanations?: readonly ExplanationData[];
  /** The optional chart of the report; absent or `null`: it has none. */
  readonly chart?: ChartData | null;
  /** What the form's own formulas give; written by `read`, passed over by `new`. */
  readonly computed?: Readonly<Record<IndicatorId, FigureData>>;
  /** Where each figure stands; written by `read`, passed over by `new`. */
  readonly cells?: Readonly<Record<IndicatorId, CellPlace>>;
}

/**
 * An explanation, as a row of the sheet "Giải trình". Without `finding` it is a person's own row. Without `about` it is
 * about the figures that the report holds.
 */
export interface ExplanationData {
  readonly finding?: string;
  readonly about?: readonly string[];
  readonly place?: string;
  readonly message?: string;
  readonly text: string;
}

/** The report's chart; an empty one shows this period alone, in the form's own place for it. */
export interface ChartData {
  /** The chart stands at its end: `II.6`. */
  readonly section?: SectionId;
  /** The period before, as typed on the sheet "Biểu đồ": its name, and its ratios by indicator. */
  readonly last?: { readonly name?: string; readonly values?: Readonly<Record<IndicatorId, FigureData>> };
}

export interface DocumentData {
  readonly number?: string;
  /** ISO (`2022-09-05`) or empty. */
  readonly date?: string;
  readonly place?: string;
  readonly signatory?: { readonly authority?: string; readonly title?: string; readonly name?: string };
  readonly addressees?: readonly string[];
  readonly recipients?: readonly string[];
}
