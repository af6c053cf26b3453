import type { SectionId } from '../narrative/outline';
import type { CellPlace, ParagraphReading } from '../report/snapshot';
import type { TextFault } from './text-faults';

/** Behind which paragraph of its section one comes: first (right under the heading), last, or behind the one named. */
export type ParagraphPosition = 'first' | 'last' | ParagraphReading;

/**
 * One change of the report's text. Paragraphs are named as they were read: where another stands there by now, nothing is
 * changed. Texts have tokens as `parseText` reads them.
 * - `write` puts another text in a paragraph's place; a standard one is then edited
 * - `add` puts in a new one
 * - `remove` takes one out; a standard one stays out until it is restored
 * - `move` puts one behind another of its section
 * - `standardize` puts the standard formula back into an edited paragraph
 * - `restore` puts a standard paragraph back that does not stand there
 */
export type ParagraphEdit =
  | { readonly kind: 'write'; readonly paragraph: ParagraphReading; readonly text: string }
  | { readonly kind: 'add'; readonly section: SectionId; readonly position: ParagraphPosition; readonly text: string }
  | { readonly kind: 'remove'; readonly paragraph: ParagraphReading }
  | { readonly kind: 'move'; readonly paragraph: ParagraphReading; readonly position: ParagraphPosition }
  | { readonly kind: 'standardize'; readonly paragraph: ParagraphReading }
  | { readonly kind: 'restore'; readonly section: SectionId; readonly paragraph: string };

/** Why edits were not made; then none of them was. */
export type EditRefusal =
  /** `text` is what stands there now, empty where the paragraph is gone. */
  | {
      readonly kind: 'paragraph-changed';
      readonly section: SectionId;
      readonly place?: CellPlace;
      readonly text: string;
    }
  /** `text` is the text that was to be saved. */
  | {
      readonly kind: 'paragraph-faulty';
      readonly section: SectionId;
      readonly text: string;
      readonly faults: readonly TextFault[];
    };

/** Sections as they stood before edits and as they were left, to be put back while nobody has changed them since. */
export interface ParagraphsUndo {
  readonly sections: readonly {
    readonly section: SectionId;
    readonly before: readonly ParagraphReading[];
    readonly after: readonly ParagraphReading[];
  }[];
}

/** What is to stand on the report sheet, or why nothing is to be changed. */
export type EditedReport =
  | { readonly outcome: 'edited'; readonly paragraphs: readonly ParagraphReading[]; readonly undo: ParagraphsUndo }
  | { readonly outcome: 'refused'; readonly refusals: readonly EditRefusal[] };
