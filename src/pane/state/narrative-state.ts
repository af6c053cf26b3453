import type { ParagraphPosition, ParagraphsUndo } from '../../core/editor/paragraph-edit';
import type { SectionId } from '../../core/narrative/outline';
import type { CellPlace, ParagraphReading } from '../../core/report/snapshot';

/** A paragraph being written. It stays until it is saved or given up, whatever else is done in the pane or the workbook. */
export interface ParagraphDraft {
  readonly section: SectionId;
  /** As it was when it was opened; absent for a new one. */
  readonly paragraph?: ParagraphReading;
  /** Where a new one comes. */
  readonly position: ParagraphPosition;
  /** The text with tokens as opened, and as typed so far. */
  readonly opened: string;
  readonly source: string;
  /** Saving was tried: what keeps the text from being saved is told from now on. */
  readonly tried: boolean;
  /** The person is asked whether to give it up. */
  readonly asking: boolean;
}

/** Numbers of a typed paragraph being made into figures: by where each begins, which of its candidates was chosen. */
export interface LinkingDraft {
  readonly paragraph: ParagraphReading;
  readonly chosen: ReadonlyMap<number, number>;
}

/** What was done last to the report's text. */
export type ParagraphDeed = 'saved' | 'added' | 'removed' | 'moved' | 'standardized' | 'restored' | 'linked';

export interface NarrativeState {
  /** The section that is open. */
  readonly section?: SectionId;
  readonly draft?: ParagraphDraft;
  readonly linking?: LinkingDraft;
  /** The last deed, while it can be undone. */
  readonly done?: { readonly deed: ParagraphDeed; readonly undo: ParagraphsUndo };
  /** An element that asked for the focus, by its id. */
  readonly focus?: string;
  /** The cell whose sentences are looked at. */
  readonly cell?: CellPlace;
}
