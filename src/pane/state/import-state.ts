import type { ParagraphsUndo } from '../../core/editor/paragraph-edit';
import type { ImportTicks } from '../../core/import/offer/import-offer';
import type { ImportUse } from '../../core/import/offer/import-use';
import type { ImportProposal } from '../../core/import/proposal';
import type { ReportDetails } from '../../core/report/report-details';
import type { UndoToken } from '../../core/report/report-workbook';

/** What was written of an import, and what puts it back. */
export interface ImportDone {
  readonly figures: number;
  readonly paragraphs: number;
  readonly details: number;
  /** Standard sentences that were left out. */
  readonly leftOut: number;
  readonly undo: {
    readonly cells?: UndoToken;
    readonly paragraphs?: ParagraphsUndo;
    readonly details?: ReportDetails;
  };
}

/** A report written elsewhere while it is looked at; nothing of it is in the workbook before it is written. */
export interface ImportState {
  /** What stands in the box for pasting. */
  readonly text: string;
  /** Why the last file could not be read, and what to do. */
  readonly refusal?: { readonly message: string; readonly cure: string };
  /** What was found, and the file's name; empty for what was pasted. */
  readonly found?: { readonly proposal: ImportProposal; readonly name: string };
  /** Absent where the document does not tell and the person has not said. */
  readonly use?: ImportUse;
  readonly ticks: ImportTicks;
  /** The groups that are open. */
  readonly open: ReadonlySet<string>;
  readonly done?: ImportDone;
}

/** Before anything was chosen. */
export const NO_IMPORT: ImportState = {
  text: '',
  ticks: { figures: new Map(), paragraphs: new Set(), details: new Set(), withoutStandard: false },
  open: new Set(),
};
