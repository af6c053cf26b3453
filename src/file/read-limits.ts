import { refuse } from './file-problem';

/** How much of a file the reader is willing to hold. A report is about 70 KB packed, 540 KB unpacked, 6,000 cells. */
export interface ReadLimits {
  /** Bytes of the file itself. */
  readonly fileBytes: number;
  /** Entries of the zip. */
  readonly entries: number;
  /** Bytes of one part, as declared and as inflated. */
  readonly partBytes: number;
  /** Bytes of all entries, as declared, and of all parts read, as inflated. */
  readonly totalBytes: number;
  /** Rows, cells, shared strings, columns, areas, names and styles together. */
  readonly items: number;
  /** Characters of formulas that a shared formula is written out to. */
  readonly formulaCharacters: number;
}

/** Sixty times a report, and yet the worst that fits in is read or refused in about a second and 200 MB. */
export const DEFAULT_READ_LIMITS: ReadLimits = Object.freeze({
  fileBytes: 32 * 2 ** 20,
  entries: 4_000,
  partBytes: 20 * 2 ** 20,
  totalBytes: 64 * 2 ** 20,
  items: 400_000,
  formulaCharacters: 4 * 2 ** 20,
});

/** Characters that Excel allows in one cell. */
const LARGEST_TEXT = 32_767;

/** What is left of the limits while one file is read. */
export class ReadBudget {
  private items = 0;
  private formulaCharacters = 0;

  constructor(readonly limits: ReadLimits) {}

  get spentItems(): number {
    return this.items;
  }

  spendItems(count: number, part: string): void {
    this.items += count;
    if (this.items > this.limits.items) refuse('too-many-cells', `> ${this.limits.items}`, part);
  }

  spendFormulaCharacters(count: number, part: string): void {
    this.formulaCharacters += count;
    if (this.formulaCharacters > this.limits.formulaCharacters) {
      refuse('too-large', `formulas > ${this.limits.formulaCharacters}`, part);
    }
  }

  /** Gives the text back where a cell can hold it. */
  checkedText(text: string, part: string): string {
    return text.length > LARGEST_TEXT ? refuse('too-large', `${text.length} > ${LARGEST_TEXT}`, part) : text;
  }
}
