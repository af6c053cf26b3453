import type { TextLook } from './text-looks';

/** A paragraph; `\n` is a line break within it. */
export interface TextBlock {
  readonly kind: 'text';
  readonly look: TextLook;
  readonly text: string;
}

/** A black line, centred. */
export interface RuleBlock {
  readonly kind: 'rule';
  /** Points. */
  readonly length: number;
}

/** Two columns side by side without borders, never parted by the end of a page. */
export interface PairBlock {
  readonly kind: 'pair';
  /** Of the page's width, 0 to 1, what the left column takes. */
  readonly leftShare: number;
  readonly left: readonly (TextBlock | RuleBlock)[];
  readonly right: readonly (TextBlock | RuleBlock)[];
}

export interface TableCell {
  readonly look: TextLook;
  readonly text: string;
  /** Columns and rows that it covers; 1 where absent. A covered cell is not in its row. */
  readonly columns?: number;
  readonly rows?: number;
}

/** A bordered table over the whole width; `head` is repeated on every page, no row is parted. */
export interface TableBlock {
  readonly kind: 'table';
  /** Points, as parts of the whole width. */
  readonly columns: readonly number[];
  readonly head: readonly (readonly TableCell[])[];
  /** Points that each row of the head has at least: room for texts over several rows. */
  readonly headHeight: number;
  readonly rows: readonly (readonly TableCell[])[];
}

/** A drawing in the middle of the page's width, on the page of what follows it. */
export interface PictureBlock {
  readonly kind: 'picture';
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** The text of an SVG picture of this shape. */
  readonly svg: string;
  /** What it shows, for those who cannot see it. */
  readonly words: string;
}

export type Block = TextBlock | RuleBlock | PairBlock | TableBlock | PictureBlock;

/** Begins on a page of its own; pages are numbered from 1, the first without showing it. */
export interface PlannedSection {
  /** `report`, an appendix (`PL2`) or `explanations`. */
  readonly key: string;
  readonly blocks: readonly Block[];
}

/** Characters that no XML can hold, left out of one text. */
export interface DroppedCharacters {
  /** Key of the section. */
  readonly section: string;
  /** The text without them. */
  readonly text: string;
  /** `U+0001`, each once. */
  readonly characters: readonly string[];
}

/** The document as data: what stands on its pages, in order. Texts are in Unicode NFC and fit for XML. */
export interface DocumentPlan {
  readonly title: string;
  readonly author: string;
  readonly sections: readonly PlannedSection[];
  readonly dropped: readonly DroppedCharacters[];
}
