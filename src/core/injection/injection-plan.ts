import type { AlignStep } from '../locate/align';
import type { PlannedChart } from '../plan/planned-chart';
import type { SheetPlan } from '../plan/sheet-plan';
import type { InjectionResult } from '../report/report-workbook';
import type { SheetVisibility } from '../workbook/workbook';
import type { CellInput } from './cell-input';

/** What is to be done on one sheet, in this order: add or rename, align, contents, layout, protection, visibility. */
export interface SheetWork {
  readonly plan: SheetPlan;
  /** What the sheet is called when the work is done. */
  readonly name: string;
  /** Absent where the sheet is to be added. */
  readonly standing?: {
    readonly id: string;
    readonly name: string;
    readonly isProtected: boolean;
    readonly visibility: SheetVisibility;
  };
  readonly rowSteps: readonly AlignStep[];
  readonly columnSteps: readonly AlignStep[];
  /** How many lines a step takes along: what lies further was not read and stays where it is. */
  readonly seenRows: number;
  readonly seenColumns: number;
  /** What to write from A1 on, one rectangle, after the steps; empty where nothing is written. */
  readonly contents: readonly (readonly CellInput[])[];
  /** Rows under the table that take what stood in the way, so that a person can clear them away (both included). */
  readonly asideRows?: { readonly first: number; readonly last: number };
  /** Whether styles, merges, sizes, validation and the like are written too. */
  readonly layout: boolean;
  /** What is drawn over it, once the contents of all sheets stand. */
  readonly chart?: ChartWork;
  /** The tab's place (from 0), where it must be set. */
  readonly position?: number;
}

/** What is to be done about a sheet's chart; `sheetName` is that of its numbers. */
export type ChartWork =
  | { readonly kind: 'add' | 'update'; readonly chart: PlannedChart; readonly sheetName: string }
  | { readonly kind: 'remove' };

/** A defined name to add or to set right. `formula` as in `='Phụ lục 2'!$D$8`. */
export interface NameWork {
  readonly name: string;
  readonly formula: string;
  readonly exists: boolean;
  readonly isHidden: boolean;
}

/** Everything that one injection does, worked out before anything is written. */
export interface InjectionPlan {
  readonly sheets: readonly SheetWork[];
  readonly names: readonly NameWork[];
  /** Sheets to take away, and names that go with them. */
  readonly removed?: readonly { readonly id: string; readonly isVeryHidden: boolean }[];
  readonly removedNames?: readonly string[];
  /** The sheet to show first, where sheets were added. */
  readonly activate?: string;
  /** What is told once all is done. */
  readonly result: InjectionResult;
}

/** Whether an injection writes nothing. */
export function isNothingToDo({ sheets, names, removed = [], removedNames = [] }: InjectionPlan): boolean {
  return sheets.length + names.length + removed.length + removedNames.length === 0;
}
