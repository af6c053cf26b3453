import type { PlannedContent } from '../plan/sheet-plan';
import { fnv1a } from '../text/fnv1a';
import { tidy } from '../text/normalize';
import { ownText } from '../text/own-text';
import { rememberText } from '../text/remember-text';
import type { SectionId } from './outline';

/** What one cell of a marked row is: `id` of the standard cell, and the checksum of its standard content. */
export interface CellMark {
  readonly id: string;
  readonly checksum: string;
}

/** What stood between two parts of a text that was cut: a space, a line break or nothing. */
export type Separator = 's' | 'n' | 'c';

/** A text too high for one row goes on in the rows below; its parts have the same `number`. */
export interface PartMark {
  readonly number: number;
  /** Absent for the first part. */
  readonly after?: Separator;
}

/**
 * The hidden last column tells what a row is, so that rows are found again wherever a person moves them:
 * `I.1/ke-hoach-cchc#1a2b3c4d` a standard row, `dau/so#…;ngay#…` one with two cells, `I.1/` room for the user's own
 * paragraph, `I.1/~3` the first part of a long text, `I.1/+3s` a part that goes on after a space, `I.1/+` a row that the
 * cell above is merged over, `I.1/tieu-de#1a2b3c4d!ke-hoach-cchc` a heading whose section is to do without a standard
 * paragraph.
 */
export interface RowMark {
  readonly section: SectionId;
  readonly cells: readonly CellMark[];
  readonly part?: PartMark;
  /** Of a heading: standard paragraphs that a person took out of its section. */
  readonly without?: readonly string[];
}

const MARK =
  /^([A-Za-z]+(?:\.\d+)?)\/(?:\+(?:(\d+)([snc]))?|((?:[a-z0-9-]+#[0-9a-f]{8};?)*)((?:![a-z0-9-]+)*)(?:~(\d+))?)$/;

export function markText(mark: RowMark): string {
  const { section, cells, part, without = [] } = mark;
  if (part?.after !== undefined) return `${section}/+${part.number}${part.after}`;
  const ids = cells.map(({ id, checksum }) => `${id}#${checksum}`).join(';');
  const left = without.map((id) => `!${id}`).join('');
  return `${section}/${ids}${left}${part ? `~${part.number}` : ''}`;
}

/** The mark of a row that the cell above is merged over. */
export function coveredMark(section: SectionId): string {
  return `${section}/+`;
}

/** @returns undefined for anything that is not a mark of ours: the row was put there by a person. */
export function readMark(text: string): RowMark | undefined {
  return mayBeMark(text) ? readMarkText(text) : undefined;
}

/** Whether a text begins as marks do: asked of every cell, and hardly any is a mark. */
function mayBeMark(text: string): boolean {
  let at = 0;
  while (isSpace(text.charCodeAt(at))) at += 1;
  const section = at;
  while (isLetter(text.charCodeAt(at))) at += 1;
  if (at === section) return false;
  if (text.charCodeAt(at) === DOT) {
    at += 1;
    while (isDigit(text.charCodeAt(at))) at += 1;
  }
  return text.charCodeAt(at) === SLASH;
}

const [DOT, SLASH] = [0x2e, 0x2f];
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
/** What `trim` takes away. */
const isSpace = (code: number): boolean =>
  code === 0x20 ||
  code === 0xa0 ||
  (code >= 9 && code <= 13) ||
  (code >= 0x1680 && String.fromCharCode(code).trim() === '');

/** Files of one form have the same marks. */
const readMarkText = rememberText((text): RowMark | undefined => {
  const match = MARK.exec(text.trim());
  if (!match) return undefined;
  const [, section = '', goesOn, after, ids = '', left = '', begins] = match;
  const cells = ids === '' ? [] : ids.split(';').map(readCellMark);
  const mark: RowMark = left === '' ? { section, cells } : { section, cells, without: left.slice(1).split('!') };
  const number = goesOn ?? begins;
  if (number === undefined) return mark;
  return { ...mark, part: { number: Number(number), after: after as Separator | undefined } };
});

function readCellMark(text: string): CellMark {
  const [id = '', checksum = ''] = text.split('#');
  return { id, checksum };
}

/**
 * Checksum of a cell's content, blind to what spreadsheet programs change when they save: spaces, capitals, the
 * prefix of newer functions, `FALSE()` for `FALSE`. FNV-1a, 32 bits, as 8 hexadecimal digits; it guards against
 * accidents, not malice.
 */
export function contentChecksum(content: PlannedContent): string {
  switch (content.kind) {
    case 'formula':
      return formulaChecksum(content.formula);
    case 'text':
      return fnv1a(tidy(content.text));
    case 'number':
      return fnv1a(String(content.number));
    case 'keep':
      return fnv1a('');
  }
}

/** Contents by their checksum, as met of late: to compare with one costs less than to work its checksum out. */
const standardTexts = new Map<string, string>();
const standardFormulas = new Map<string, string>();
const MOST_STANDARDS = 1_000;
const LONGEST_STANDARD = 10_000;

/** Whether a text or a formula is still the one of which a mark keeps the checksum. */
export function hasChecksum(kind: 'text' | 'formula', content: string, checksum: string): boolean {
  const standards = kind === 'text' ? standardTexts : standardFormulas;
  if (standards.get(checksum) === content) return true;
  const isStandard =
    contentChecksum(kind === 'text' ? { kind, text: content } : { kind, formula: content }) === checksum;
  if (isStandard && content.length <= LONGEST_STANDARD) {
    if (standards.size >= MOST_STANDARDS) standards.clear();
    standards.set(checksum, ownText(content));
  }
  return isStandard;
}

const formulaChecksum = rememberText((formula) =>
  fnv1a(
    formula
      .normalize('NFC')
      .replace(/_xlfn\.|\s/g, '')
      .toUpperCase()
      .replace(/\b(TRUE|FALSE)\(\)/g, '$1'),
  ),
);
