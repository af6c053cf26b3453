import { cellTextOf, type DocumentRow } from '../../document/text-document';

/** A row as one text, for a person to know it by. */
export function rowText({ cells }: DocumentRow): string {
  return cells
    .map((cell) => cellTextOf(cell).replace(/\n/g, ' '))
    .filter((text) => text !== '')
    .join(' | ');
}
