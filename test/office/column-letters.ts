import type { TableBlock } from '../../src/docx/document-plan';
import { PAGE, TEXT_WIDTH_POINTS, TWIPS_PER_POINT } from '../../src/docx/page-numbers';
import type { PageWord } from './rendered-document';

/**
 * Column by column, what stands in a table on these pages from top to bottom, without spaces: where a line ends, a word
 * may be parted. Heads repeated after the first page are left out.
 */
export function columnLetters({ columns, head }: TableBlock, words: readonly PageWord[], first: number): string[] {
  const total = columns.reduce((sum, part) => sum + part, 0);
  const left = PAGE.left / TWIPS_PER_POINT;
  const ends = columns.map(
    (_, index) => left + (columns.slice(0, index + 1).reduce((sum, part) => sum + part, 0) / total) * TEXT_WIDTH_POINTS,
  );
  const heads = head.at(-1)?.map(({ text }) => letters(text)) ?? [];
  const pages = [...new Set(words.map(({ page }) => page))].filter((page) => page >= first);
  return ends.map((end, column) =>
    pages
      .map((page) => {
        const start = column === 0 ? left : (ends[column - 1] ?? left);
        const inColumn = words.filter((word) => word.page === page && word.left >= start - 1 && word.right <= end + 1);
        const text = letters(inReadingOrder(inColumn));
        const repeated = heads[column] ?? '';
        const at = text.indexOf(repeated);
        if (at < 0) throw new Error(`Page ${page} has no “${repeated}” over its column`);
        return page === first ? text.slice(at) : text.slice(at + repeated.length);
      })
      .join(''),
  );
}

/** A column of a plan's table in the same way. */
export function plannedColumnLetters({ columns, head, rows }: TableBlock): string[] {
  return columns.map((_, column) => letters([...head, ...rows].map((row) => row[column]?.text ?? '').join(' ')));
}

function inReadingOrder(words: readonly PageWord[]): string {
  return [...words]
    .sort((a, b) => Math.round(a.top) - Math.round(b.top) || a.left - b.left)
    .map(({ text }) => text)
    .join(' ');
}

function letters(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, '');
}
