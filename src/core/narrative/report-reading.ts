import { cellAddress } from '../address/a1';
import { cellText, type ReadCell, type ReadSheet } from '../locate/read-book';
import type { CellPlace, ParagraphReading } from '../report/snapshot';
import { HEAD_SECTION, type SectionId, sectionById } from './outline';
import { hasChecksum, type PartMark, readMark, type RowMark } from './report-marks';
import { joinParts } from './split-text';

/** One text of the report sheet as read; `row` is 0-based. */
export interface ReadRow {
  readonly text: string;
  /** en-US with `=`, where the cell holds one. */
  readonly formula?: string;
  readonly id?: string;
  readonly section?: SectionId;
  readonly row: number;
  /** The checksum in the row's mark. */
  readonly checksum?: string;
  /** Of a long text cut into parts. */
  readonly part?: PartMark;
  /** What the row's mark says that its section is to do without. */
  readonly without?: readonly string[];
  readonly cell?: CellPlace;
  /** Its formula has no value yet. */
  readonly uncalculated?: true;
}

/** A paragraph as it stands. */
export type StandingParagraph = ParagraphReading;

/**
 * Rows of the report sheet as paragraphs, top to bottom: standard ones with their id, the user's own without; the parts
 * of a long text are one again. A row without a section (a person inserted it) belongs to the section of the row above.
 * Blank rows are left out.
 */
export function readReportRows(rows: readonly ReadRow[]): StandingParagraph[] {
  let section: SectionId = HEAD_SECTION;
  const paragraphs: StandingParagraph[] = [];
  const placeOfPart = new Map<number, number>();
  for (const row of inOrder(rows, (one) => one.row)) {
    if (row.section !== undefined && sectionById(row.section)) section = row.section;
    if (row.text.trim() === '' && row.formula === undefined) continue;
    const place = placeOfPart.get(row.part?.number ?? -1);
    const begun = paragraphs[place ?? -1];
    if (place !== undefined && begun && row.part?.after !== undefined) {
      paragraphs[place] = { ...begun, text: joinParts([begun, { text: row.text, after: row.part.after }]) };
      continue;
    }
    if (row.part) placeOfPart.set(row.part.number, paragraphs.length);
    const text = withoutIndent(row.text);
    const paragraph = { section, paragraph: row.id, cell: row.cell, text, formula: row.formula, edited: isEdited(row) };
    paragraphs.push({
      ...paragraph,
      ...(row.without ? { without: row.without } : {}),
      ...(row.uncalculated ? { uncalculated: true } : {}),
    });
  }
  return paragraphs;
}

/**
 * The report sheet's cells as rows for {@link readReportRows}, in the order of the sheet. Take the whole used range, so
 * that what a person wrote below is found too; what stands right of the marks is not part of it.
 * @param markColumn the column of the marks, the last of the name `PhuLuc_BaoCao`
 */
export function reportRowsOf({ name, cells }: Pick<ReadSheet, 'name' | 'cells'>, markColumn: number): ReadRow[] {
  const rows: ReadRow[] = [];
  for (const [row, line] of inOrder([...cells], ([at]) => at)) {
    const mark = readMark(cellText(line.get(markColumn)));
    const texts = textsIn(line);
    const marks = mark ? marksOf(mark, texts) : [];
    let count = 0;
    for (const { column, text, formula, uncalculated } of texts) {
      if (column >= markColumn) break;
      const { id, checksum } = marks[count] ?? UNMARKED;
      const cell = { sheet: name, address: cellAddress(row, column) };
      const { section, part, without } = mark ?? UNMARKED_ROW;
      rows.push({ text, formula, id, section, row, checksum, part, without, cell, uncalculated });
      count += 1;
    }
    if (count === 0) rows.push({ text: '', row, section: mark?.section });
  }
  return rows;
}

const UNMARKED = { id: undefined, checksum: undefined };
const UNMARKED_ROW: Partial<RowMark> = { section: undefined, part: undefined, without: undefined };

/** A cell of a row that holds something. */
interface CellText {
  readonly column: number;
  readonly text: string;
  readonly formula?: string;
  readonly uncalculated?: true;
}

/** What stands in a row, from left to right. */
function textsIn(row: ReadonlyMap<number, ReadCell>): readonly CellText[] {
  const texts: CellText[] = [];
  for (const [column, cell] of row) {
    const text = cellText(cell);
    const formula = formulaIn(cell);
    if (text === '' && formula === undefined) continue;
    texts.push({ column, text, formula, uncalculated: cell.value === null ? true : undefined });
  }
  return inOrder(texts, ({ column }) => column);
}

/** The same in rising order; those that are already are not sorted. */
function inOrder<T>(items: readonly T[], numberOf: (item: T) => number): readonly T[] {
  for (let at = 1; at < items.length; at += 1) {
    if (numberOf(items[at - 1] as T) > numberOf(items[at] as T)) {
      return [...items].sort((a, b) => numberOf(a) - numberOf(b));
    }
  }
  return items;
}

/** Of a row with two standard cells the first stands in the first column; a formula that shows nothing yet counts. */
function marksOf({ cells }: RowMark, texts: readonly CellText[]): RowMark['cells'] {
  return cells.length > 1 && texts[0]?.column !== 0 ? cells.slice(1) : cells;
}

function isEdited({ id, checksum, formula, text }: ReadRow): boolean | undefined {
  if (id === undefined || checksum === undefined) return undefined;
  return formula === undefined ? !hasChecksum('text', text, checksum) : !hasChecksum('formula', formula, checksum);
}

/** Office.js repeats the value of a cell without formula as its formula. */
function formulaIn({ value, formula }: ReadCell): string | undefined {
  return formula !== undefined && formula.startsWith('=') && formula !== value ? formula : undefined;
}

/** A text without the spaces that indent its first line. */
export function withoutIndent(text: string): string {
  let start = 0;
  for (let code = text.charCodeAt(0); code === 0x20 || code === 0xa0; code = text.charCodeAt(start)) start += 1;
  return start === 0 ? text : text.slice(start);
}
