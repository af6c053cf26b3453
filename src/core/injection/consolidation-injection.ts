import type { SheetPlan } from '../plan/sheet-plan';
import type { Area, SheetVisibility } from '../workbook/workbook';
import type { NameWork } from './injection-plan';

/** One sheet of a consolidation, to be added or written over. */
export interface ConsolidationSheet {
  readonly plan: SheetPlan;
  /** Absent where the sheet is to be added. */
  readonly standing?: {
    readonly id: string;
    readonly name: string;
    readonly isProtected: boolean;
    readonly visibility: SheetVisibility;
    /** All that its table takes up now. */
    readonly area: Area;
  };
  /** The tab's place (from 0), where it must be set. */
  readonly position?: number;
}

/** Everything that writing a consolidation does, worked out before anything is written; sheets in the plan's order. */
export interface ConsolidationInjection {
  readonly sheets: readonly ConsolidationSheet[];
  readonly names: readonly NameWork[];
}
