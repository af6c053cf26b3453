import type { PlannedContent } from '../plan/sheet-plan';
import { tidy } from '../text/normalize';
import type { SectionId } from './outline';

/** What one cell of a marked row is: `id` of the standard cell, and the checksum of its standard content. */
export interface CellMark {
  readonly id: string;
  readonly checksum: string;
}

/**
 * The hidden last column tells what a row is, so that rows are found again wherever a person moves them:
 * `I.1/ke-hoach-cchc#1a2b3c4d` a standard row, `dau/so#…;ngay#…` one with two cells, `I.1/` room for the user's own
 * paragraph, `I.1/+` the continuation of the row above.
 */
export interface RowMark {
  readonly section: SectionId;
  readonly cells: readonly CellMark[];
  readonly continues: boolean;
}

const MARK = /^([A-Za-z]+(?:\.\d+)?)\/(\+|(?:[a-z0-9-]+#[0-9a-f]{8};?)*)$/;

export function markText(section: SectionId, cells: readonly CellMark[]): string {
  return `${section}/${cells.map(({ id, checksum }) => `${id}#${checksum}`).join(';')}`;
}

/** The mark of a row that the cell above is merged over. */
export function continuationMark(section: SectionId): string {
  return `${section}/+`;
}

/** @returns undefined for anything that is not a mark of ours: the row was put there by a person. */
export function readMark(text: string): RowMark | undefined {
  const match = MARK.exec(text.trim());
  if (!match) return undefined;
  const [, section = '', rest = ''] = match;
  const cells = rest === '' || rest === '+' ? [] : rest.split(';').map(readCellMark);
  return { section, cells, continues: rest === '+' };
}

function readCellMark(text: string): CellMark {
  const [id = '', checksum = ''] = text.split('#');
  return { id, checksum };
}

/**
 * Checksum of a cell's content, blind to what spreadsheet programs change when they save: spaces, capitals, the
 * prefix of newer functions. FNV-1a, 32 bits, as 8 hexadecimal digits; it guards against accidents, not malice.
 */
export function contentChecksum(content: PlannedContent): string {
  switch (content.kind) {
    case 'formula':
      return fnv1a(
        content.formula
          .normalize('NFC')
          .replace(/_xlfn\.|\s/g, '')
          .toUpperCase(),
      );
    case 'text':
      return fnv1a(tidy(content.text));
    case 'number':
      return fnv1a(String(content.number));
    case 'keep':
      return fnv1a('');
  }
}

function fnv1a(text: string): string {
  let hash = 0x811c9dc5 | 0;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
