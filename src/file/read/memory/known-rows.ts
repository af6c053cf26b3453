import { ownText } from '../../../core/text/own-text';
import type { Cell, CellStyle } from '../../../core/workbook/workbook';
import { standsAt } from '../../xml/stands-at';
import type { XmlScanner } from '../../xml/xml-scanner';
import type { Room } from './room';

/** Rows as far as they are kept, and what one row may look like: blank, a number, a text, with and without a note. */
const LAST_ROW = 2_000;
const MOST_OF_A_ROW = 16;
/** What a cell takes to keep besides its text, counted in characters. */
const CELL_CHARACTERS = 100;

/** A cell of a known row. */
export interface KnownCell {
  readonly column: number;
  /** The attribute `t`. */
  readonly type: string;
  readonly formula: string | undefined;
  readonly style: CellStyle | undefined;
  /** Which of the row's values it holds; undefined where it is always the same. */
  readonly valueIndex: number | undefined;
  /** The cell as it was last; undefined where it held nothing and looked like nothing. */
  last: Cell | undefined;
}

/** A row as it was read, whatever values stand in its cells. */
export interface KnownRow {
  readonly row: number;
  /** The characters from its start tag to its end tag, cut where a value stands. */
  readonly pieces: readonly string[];
  readonly cells: readonly KnownCell[];
  readonly height: number | undefined;
  readonly isHidden: boolean;
  /** The row as it was last. */
  last: Map<number, Cell>;
  /** That which stood behind it when last met: the most likely next one. */
  next?: KnownRow;
}

/** Where the values of a row stand in its document; used again for the next. */
export interface ValuePlaces {
  readonly starts: number[];
  readonly ends: number[];
}

const BEGINNING = '<row r="';
const ZERO = 48;
const NINE = 57;

/** What the rows of one sheet were read as. */
export class KnownRows {
  private readonly byRow = new Map<number, KnownRow[]>();
  private last: KnownRow | undefined;
  /** Where the row ends that was found last. */
  private end = 0;

  constructor(private readonly room: Room) {}

  /**
   * The known row that stands next, with other values or the same, and the scanner behind it.
   * @param parentDepth that of the element which has the rows
   * @param met rows of this sheet so far: a second row of one number is held against the first, cell by cell
   * @param places is told where the values are
   */
  take(
    xml: XmlScanner,
    parentDepth: number,
    met: ReadonlyMap<number, unknown>,
    places: ValuePlaces,
  ): KnownRow | undefined {
    if (!xml.isWithin(parentDepth)) return undefined;
    const found = this.find(xml, places);
    if (!found || met.has(found.row)) return undefined;
    this.follow(found);
    xml.skipTo(this.end);
    return found;
  }

  /** Keeps a row that was just read. @param from where its start tag is */
  keep(xml: XmlScanner, from: number, places: ValuePlaces, read: Omit<KnownRow, 'pieces' | 'next'>): void {
    const { row, cells } = read;
    const to = xml.offset;
    if (row > LAST_ROW || rowAt(xml.characters, from) !== row) return;
    if (!this.room.take(to - from + CELL_CHARACTERS * cells.length)) return;
    const starts = [from, ...places.ends];
    const pieces = starts.map((start, index) => ownText(xml.characters.slice(start, places.starts[index] ?? to)));
    const known = this.byRow.get(row) ?? [];
    const one: KnownRow = { pieces, ...read };
    known.unshift(one);
    known.splice(MOST_OF_A_ROW);
    this.byRow.set(row, known);
    this.follow(one);
  }

  private find({ characters, offset }: XmlScanner, places: ValuePlaces): KnownRow | undefined {
    const stands = (row: KnownRow): boolean => {
      this.end = matchedEnd(characters, offset, row.pieces, places);
      return this.end >= 0;
    };
    const expected = this.last?.next;
    if (expected && stands(expected)) return expected;
    const known = this.byRow.get(rowAt(characters, offset)) ?? [];
    const index = known.findIndex(stands);
    if (index > 0) known.unshift(...known.splice(index, 1));
    return index < 0 ? undefined : known[0];
  }

  private follow(row: KnownRow): void {
    if (this.last) this.last.next = row;
    this.last = row;
  }
}

/** The number, from 0, of the row whose tag begins at a place as most programs write it; -1 for any other. */
function rowAt(characters: string, at: number): number {
  if (!standsAt(characters, BEGINNING, at)) return -1;
  let number = 0;
  for (let digit = at + BEGINNING.length; number <= LAST_ROW; digit += 1) {
    const code = characters.charCodeAt(digit);
    if (!(code >= ZERO && code <= NINE)) break;
    number = number * 10 + code - ZERO;
  }
  return number - 1;
}

/** Where a row ends that begins at `from`; -1 where it is not this one. Between two pieces no tag stands. */
function matchedEnd(characters: string, from: number, pieces: readonly string[], places: ValuePlaces): number {
  let at = from;
  for (let index = 0; index < pieces.length; index += 1) {
    const piece = pieces[index] as string;
    if (index > 0) {
      places.starts[index - 1] = at;
      at = characters.indexOf('<', at);
      if (at < 0) return -1;
      places.ends[index - 1] = at;
    }
    if (!standsAt(characters, piece, at)) return -1;
    at += piece.length;
  }
  return at;
}
