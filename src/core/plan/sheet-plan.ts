import type { AppendixId, FormId, IndicatorId } from '../form/form';
import type {
  Area,
  CellStyle,
  CellValue,
  ConditionalFormat,
  DataValidation,
  PageLayout,
  SheetProtection,
  SheetVisibility,
} from '../workbook/workbook';
import type { PlannedChart } from './planned-chart';

/**
 * What a planned cell is given. `text` stays text whatever it begins with (`=`, `+`, `-`, `@`): each writer sees to
 * that. A formula has what it gives as `shown`, where that is known, for writers that do not calculate. `keep` marks an
 * input: the writer leaves what stands there; a new sheet has `initial` in it (a note that the form prints, which a
 * person may change), or nothing.
 */
export type PlannedContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'formula'; readonly formula: string; readonly shown?: CellValue }
  | { readonly kind: 'keep'; readonly initial?: string };

/** A style laid over a rectangle; later entries win property by property. */
export interface PlannedStyle {
  readonly area: Area;
  readonly style: CellStyle;
}

/** Where one indicator lives on its sheet (0-based). The figure is in column `COLUMNS.figure`. */
export interface PlannedRow {
  readonly indicator: IndicatorId;
  readonly row: number;
}

/**
 * `PL2` … `PL8`, `BS`, the report sheet, the chart's numbers, the explanations, or the very hidden sheet of facts about
 * the report.
 */
export type SheetKey = AppendixId | 'report' | 'chart' | 'explanations' | 'meta';

/** One sheet, complete: any writer (Office.js, file, memory) makes the same sheet from it. */
export interface SheetPlan {
  readonly key: SheetKey;
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Row by row from A1, every row of the same length; `undefined` is a blank cell that we own. */
  readonly cells: readonly (readonly (PlannedContent | undefined)[])[];
  /** Points, by column from A. */
  readonly columnWidths: readonly number[];
  readonly hiddenColumns?: readonly number[];
  /** Points, by row from 1; at most 409. */
  readonly rowHeights: readonly number[];
  readonly merges: readonly Area[];
  readonly styles: readonly PlannedStyle[];
  readonly validations: readonly DataValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly protection?: SheetProtection;
  readonly freezeRows?: number;
  readonly freezeColumns?: number;
  readonly page?: PageLayout;
  readonly showGridlines: boolean;
  readonly tabColor?: string;
  readonly chart?: PlannedChart;
  /** Of a table of the form: its rows; empty for other sheets. */
  readonly rows: readonly PlannedRow[];
}

/** A defined name of the workbook; `area` of one cell is written `='Phụ lục 2'!$D$8`. */
export interface PlannedName {
  readonly name: string;
  readonly sheet: SheetKey;
  readonly area: Area;
}

export interface WorkbookPlan {
  readonly form: FormId;
  /** Checksum of the layout (positions, labels, formulas), kept on the meta sheet to see damage and older layouts. */
  readonly checksum: string;
  readonly sheets: readonly SheetPlan[];
  readonly names: readonly PlannedName[];
}
