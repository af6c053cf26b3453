import {
  cellTextOf,
  type DocumentBlock,
  type DocumentTable,
  printedText,
  type TextDocument,
} from '../document/text-document';
import type { Form } from '../form/form';
import { tidy } from '../text/normalize';
import { isFigureTable, isLayoutTable } from './tables/table-kind';

/** One line of a document, tidy and never blank. */
export interface DocumentLine {
  readonly kind: 'line';
  readonly text: string;
  /** What tabs or wide spaces part it into. */
  readonly parts: readonly string[];
  /** Heading level, where it is styled as one. */
  readonly level?: number;
  /** Lines of one paragraph have one number. */
  readonly paragraph: number;
}

/** A table of figures, or one that is something else. */
export interface DocumentTableItem {
  readonly kind: 'figures' | 'other';
  readonly table: DocumentTable;
}

export type DocumentItem = DocumentLine | DocumentTableItem;

/** Between columns that are set with tabs or spaces. */
const APART = /\t| {3,}/;
/** Thirty times a report's; tables below are not searched, so that a document without end costs no time without end. */
const MOST_ROWS = 5000;

/**
 * A document as lines and tables, top to bottom. Tables that only set texts side by side, as the head and the signature
 * of a letter do, become the lines of their cells.
 */
export function documentItems({ blocks }: TextDocument, form: Form): DocumentItem[] {
  const items: DocumentItem[] = [];
  let [paragraph, rows] = [0, 0];
  const add = (block: DocumentBlock): void => {
    if (block.kind === 'table') return addTable(block);
    paragraph += 1;
    for (const line of printedText(block).split('\n')) {
      const parts = line
        .split(APART)
        .map(tidy)
        .filter((part) => part !== '');
      if (parts.length > 0) items.push({ kind: 'line', text: parts.join(' '), parts, level: block.level, paragraph });
    }
  };
  const addTable = (table: DocumentTable): void => {
    rows += table.rows.length;
    const isFigures = rows <= MOST_ROWS && isFigureTable(table, form);
    if (!isFigures && isLayoutTable(table, form)) {
      for (const { cells } of table.rows) for (const cell of cells) cell.blocks.forEach(add);
    } else if (table.rows.some(({ cells }) => cells.some((cell) => cellTextOf(cell) !== ''))) {
      items.push({ kind: isFigures ? 'figures' : 'other', table });
    }
  };
  blocks.forEach(add);
  return items;
}
