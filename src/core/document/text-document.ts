/** A letter as read from a .docx, from plain text or from the clipboard: what stands in it, top to bottom, in NFC. */
export interface TextDocument {
  readonly blocks: readonly DocumentBlock[];
  /** What was seen in the file and is not among the blocks. */
  readonly omitted: readonly Omission[];
  /** One paragraph may stand on several lines, each a paragraph here: text copied from a page or a scan. */
  readonly isWrapped?: boolean;
}

export type DocumentBlock = DocumentParagraph | DocumentTable;

export interface DocumentParagraph {
  readonly kind: 'paragraph';
  /** Without the automatic number; `\n` is a line break within it, `\t` a tab. */
  readonly text: string;
  /** The number that the program writes before it: `II.`, `1.`, `-`. */
  readonly number?: string;
  /** 1–9 where it is styled as a heading. */
  readonly level?: number;
}

export interface DocumentTable {
  readonly kind: 'table';
  readonly rows: readonly DocumentRow[];
}

export interface DocumentRow {
  readonly cells: readonly DocumentCell[];
  /** Repeated at the top of each page. */
  readonly isHead?: boolean;
}

/** A cell of a table; merged over `columns` columns from `column` (from 0) on. */
export interface DocumentCell {
  readonly column: number;
  readonly columns: number;
  /** It is part of the cell above. */
  readonly continues?: boolean;
  readonly blocks: readonly DocumentBlock[];
}

/**
 * - `deleted`: text deleted or moved away in tracked changes · `hidden`: text that does not print
 * - `text-boxes` · `footnotes`, end notes too · `equations` · `embedded`: another document within the document
 * - `symbols`: a picture of a letter that no letter of text stands for
 */
export type OmissionKind = 'deleted' | 'hidden' | 'text-boxes' | 'footnotes' | 'equations' | 'embedded' | 'symbols';

/** `text` is that of all of them together where it is at hand. */
export interface Omission {
  readonly kind: OmissionKind;
  readonly count: number;
  readonly text: string;
}

/** A paragraph as it prints: its automatic number, a space, its text. */
export function printedText({ number, text }: DocumentParagraph): string {
  return number === undefined || number === '' ? text : `${number} ${text}`;
}

/** Every paragraph of blocks in order, those of tables row by row, cell by cell. */
export function paragraphsOf(blocks: readonly DocumentBlock[]): DocumentParagraph[] {
  return blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block]
      : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => paragraphsOf(cell.blocks))),
  );
}

/** What a cell says: its paragraphs one a line, blank ones left out. */
export function cellTextOf({ blocks }: DocumentCell): string {
  return paragraphsOf(blocks)
    .map((paragraph) => printedText(paragraph).trim())
    .filter((text) => text !== '')
    .join('\n');
}
