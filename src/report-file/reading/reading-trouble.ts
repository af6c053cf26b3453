import type { FigureDoubtKind } from '../../core/locate/figure-doubts';
import type { CellPlace } from '../../core/report/snapshot';
import type { Severity } from '../../core/rule/finding';

/**
 * What can be wrong with a report's file before any rule looks at its figures. Each kind has its severity and words in
 * `messages/`. Errors are about figures that were not read: none is ever guessed.
 *
 * - a {@link FigureDoubtKind}
 * - `date-for-figure`, `percent-for-figure`, `shown-otherwise`: the cell shows another number than it holds
 * - `not-calculated`: a person's formula that no program has calculated yet
 * - `text-not-calculated`: the same in the report's text
 * - `unknown-row`: a figure in a row that is not of the form
 * - `unknown-column`: numbers beside most rows, in a column that is not the figures'
 * - `sheet-deleted`: names say that there was a sheet · `supplementary-deleted`: the same of the one that nobody owes · `sheet-twice`: two sheets of one appendix, figures differ
 * - `sheet-copied`: the same, figures equal or names telling which is the report's · `sheet-replaced`: neither name leads to the
 *   sheet that was read · `sheet-hidden`, `sheet-renamed`, `protection-off`, `names-lost`
 * - `print-changed`: a row found by its name whose STT or label is not the form's
 * - `details-lost`: no meta sheet · `details-twice`: two of them · `form-version`: of another version of the form
 * - `legacy-encoding`: texts in TCVN3 or VNI, read as such · `file-content`: content that reading passes over
 */
export type ReadingTroubleKind =
  | FigureDoubtKind
  | 'date-for-figure'
  | 'percent-for-figure'
  | 'shown-otherwise'
  | 'not-calculated'
  | 'text-not-calculated'
  | 'unknown-row'
  | 'unknown-column'
  | 'sheet-deleted'
  | 'supplementary-deleted'
  | 'sheet-twice'
  | 'sheet-copied'
  | 'sheet-replaced'
  | 'sheet-hidden'
  | 'sheet-renamed'
  | 'protection-off'
  | 'names-lost'
  | 'print-changed'
  | 'details-lost'
  | 'details-twice'
  | 'form-version'
  | 'legacy-encoding'
  | 'file-content';

/** One trouble at one place; `where` is an indicator, an appendix, a section or `report`, as in a finding. */
export interface ReadingTrouble {
  readonly kind: ReadingTroubleKind;
  readonly where: string;
  readonly cell?: CellPlace;
  /** What stands there and was not taken for the figure. */
  readonly value?: string;
  /** Fills `{detail}` in the words. */
  readonly detail?: string;
}

export const READING_SEVERITIES: Readonly<Record<ReadingTroubleKind, Severity>> = Object.freeze({
  'name-and-label-disagree': 'error',
  'row-twice': 'error',
  'row-not-found': 'error',
  'column-unsure': 'error',
  'name-twice': 'error',
  'merged-figures': 'error',
  'date-for-figure': 'error',
  'percent-for-figure': 'error',
  'shown-otherwise': 'error',
  'not-calculated': 'error',
  'text-not-calculated': 'warning',
  'unknown-row': 'warning',
  'unknown-column': 'warning',
  'sheet-deleted': 'error',
  'supplementary-deleted': 'warning',
  'sheet-twice': 'error',
  'sheet-copied': 'warning',
  'sheet-replaced': 'warning',
  'sheet-hidden': 'warning',
  'sheet-renamed': 'info',
  'protection-off': 'info',
  'names-lost': 'info',
  'print-changed': 'info',
  'details-lost': 'error',
  'details-twice': 'error',
  'form-version': 'warning',
  'legacy-encoding': 'info',
  'file-content': 'info',
});
