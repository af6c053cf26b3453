import type { ConsolidationMark } from '../plan/consolidation-mark';
import type { WorkbookPlan } from '../plan/sheet-plan';
import type { WorkbookProblem } from './report-workbook';

/** How long writing is followed and stopped. */
export interface WritingWatch {
  /** Asked before every request; an `AbortSignal` is one. */
  readonly signal: { readonly aborted: boolean };
  readonly advance: (progress: { readonly done: number; readonly all: number }) => void;
  /** Called before the first write that cannot be taken back: from then on nobody asks whether to stop. */
  readonly commit: () => void;
}

/** A consolidation to be written into the open workbook. */
export interface ConsolidationRequest {
  readonly plan: WorkbookPlan;
  /** Whether a consolidation that stands in the workbook may be written over. */
  readonly replace: boolean;
  readonly watch: WritingWatch;
}

export type ConsolidationResult =
  | { readonly outcome: 'written'; readonly created: readonly string[]; readonly replaced: readonly string[] }
  /** Nothing is left of what was written. */
  | { readonly outcome: 'cancelled' }
  /** A consolidation stands in the workbook and may not be written over; nothing was written. */
  | { readonly outcome: 'standing'; readonly mark: ConsolidationMark }
  /** Nothing was written. */
  | { readonly outcome: 'refused'; readonly problems: readonly WorkbookProblem[] };
