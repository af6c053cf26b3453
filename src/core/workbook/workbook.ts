import type { Chart } from './chart';

/**
 * A spreadsheet workbook as plain data: what our host of Microsoft's client keeps, what a file is read into and
 * written from, and the vocabulary of styles that the sheet plan uses. Nothing here knows a host.
 *
 * Rows and columns are counted from 0. Lengths are in points, as in Office.js (`columnWidth`, `rowHeight`).
 */

/** An error value of a cell, such as `#REF!`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds once calculated. A blank cell is `null`; an empty text is `''`. */
export type CellValue = string | number | boolean | CellError | null;

/** One cell. `formula` is en-US with its leading `=`; `value` is then the last calculated value (`null`: none yet). */
export interface Cell {
  value: CellValue;
  formula?: string;
  style?: CellStyle;
}

export type HorizontalAlignment = 'left' | 'center' | 'right' | 'justify';
export type VerticalAlignment = 'top' | 'center' | 'bottom';
export type BorderStyle = 'thin' | 'medium' | 'none';

/** How a cell looks and whether it takes input. Absent properties mean Excel's defaults. */
export interface CellStyle {
  readonly font?: FontStyle;
  /** `#RRGGBB` */
  readonly fill?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  /** One style for the four edges of each cell of the range. */
  readonly border?: BorderStyle;
  /** en-US number format code, such as `[<10]00;0`. */
  readonly numberFormat?: string;
  /** Excel's default is `true`; it acts on a protected sheet only. */
  readonly locked?: boolean;
}

export interface FontStyle {
  readonly name?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB` */
  readonly color?: string;
}

/** A rectangle of cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The rule of a data validation. Formulas are en-US and begin with `=`. */
export type ValidationRule =
  | { readonly type: 'whole' | 'decimal'; readonly minimum: number; readonly maximum?: number }
  | { readonly type: 'list'; readonly items: readonly string[] }
  | { readonly type: 'custom'; readonly formula: string };

/** Native data validation. Excel allows 32 characters in a title and 255 in a prompt; 225 in an error text. */
export interface DataValidation {
  readonly areas: readonly Area[];
  readonly rule: ValidationRule;
  readonly ignoreBlanks: boolean;
  readonly prompt?: { readonly title: string; readonly message: string };
  readonly error?: {
    readonly title: string;
    readonly message: string;
    readonly style: 'stop' | 'warning' | 'information';
  };
}

/** A conditional format by formula, written for the top left cell of its first area. */
export interface ConditionalFormat {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly style: { readonly fontColor?: string; readonly fill?: string; readonly numberFormat?: string };
}

/** Options of a protected sheet; no password is ever set by us. Absent means not allowed. */
export interface SheetProtection {
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowDeleteRows?: boolean;
  /** A file may carry a password hash; we keep the fact, never the hash. */
  readonly hasPassword?: boolean;
}

/** Page set-up. Margins in points. `titleRows` are 0-based, both included. */
export interface PageLayout {
  readonly paperSize: 'a4';
  readonly orientation: 'portrait' | 'landscape';
  readonly margins: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  readonly headerMargin?: number;
  readonly titleRows?: { readonly first: number; readonly last: number };
  readonly fitToWidth?: boolean;
  readonly centerHorizontally?: boolean;
  /** Print `&P` at the centre of the header, not on page 1. */
  readonly pageNumberFromSecondPage?: boolean;
}

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

export interface Sheet {
  /** Stable while the workbook is open, as Excel's worksheet id. */
  readonly id: string;
  name: string;
  visibility: SheetVisibility;
  /** row → column → cell; only cells that hold something or are styled. */
  readonly cells: Map<number, Map<number, Cell>>;
  readonly columnWidths: Map<number, number>;
  readonly hiddenColumns: Set<number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  merges: Area[];
  validations: DataValidation[];
  conditionalFormats: ConditionalFormat[];
  protection?: SheetProtection;
  freeze?: { readonly rows: number; readonly columns: number };
  page?: PageLayout;
  showGridlines: boolean;
  tabColor?: string;
  /** Charts over its cells, the lowest first; absent where there are none. */
  charts?: readonly Chart[];
}

/** A defined name of the workbook. `formula` is what it refers to, with `=`: `='Phụ lục 2'!$D$8`, or `=#REF!`. */
export interface DefinedName {
  readonly name: string;
  formula: string;
  visible: boolean;
  /** The sheet a name is local to; absent for a name of the workbook. */
  readonly sheet?: string;
}

export interface Workbook {
  readonly sheets: Sheet[];
  readonly names: DefinedName[];
  /** The sheet shown when the file opens; an id. */
  activeSheet?: string;
}
