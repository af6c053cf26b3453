import { cellAddress } from '../address/a1';
import type { ReadSheet } from '../locate/read-book';
import type { CellPlace, ParagraphReading } from '../report/snapshot';
import { HEAD_SECTION, type SectionId, sectionById } from './outline';
import { type CellText, inOrder, type ReportLine, reportLines } from './report-lines';
import { hasChecksum, type PartMark, type RowMark } from './report-marks';
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
    if (row.formula === undefined && row.text.trim() === '') continue;
    const place = placeOfPart.get(row.part?.number ?? -1);
    const begun = paragraphs[place ?? -1];
    if (place !== undefined && begun && row.part?.after !== undefined) {
      paragraphs[place] = { ...begun, text: joinParts([begun, { text: row.text, after: row.part.after }]) };
      continue;
    }
    if (row.part) placeOfPart.set(row.part.number, paragraphs.length);
    const { id: paragraph, cell, formula, without, uncalculated } = row;
    const text = withoutIndent(row.text);
    paragraphs.push({ section, paragraph, cell, text, formula, edited: isEdited(row), without, uncalculated });
  }
  return paragraphs;
}

/**
 * The report sheet's cells as rows for {@link readReportRows}, in the order of the sheet. Take the whole used range, so
 * that what a person wrote below is found too; what stands right of the marks is not part of it.
 * @param markColumn the column of the marks, the last of the name `PhuLuc_BaoCao`
 */
export function reportRowsOf(sheet: Pick<ReadSheet, 'name' | 'cells'>, markColumn: number): ReadRow[] {
  return rowsOfLines(sheet.name, reportLines(sheet), markColumn);
}

/** The same of lines that were read already. */
export function rowsOfLines(sheet: string, lines: readonly ReportLine[], markColumn: number): ReadRow[] {
  const rows: ReadRow[] = [];
  for (const { row, texts } of lines) {
    const mark = texts.find(({ column }) => column === markColumn)?.mark;
    const { section, part, without } = mark ?? UNMARKED_ROW;
    const marks = mark ? marksOf(mark, texts) : [];
    let count = 0;
    for (const { column, text, formula, uncalculated } of texts) {
      if (column >= markColumn) break;
      const { id, checksum } = marks[count] ?? UNMARKED;
      const cell = { sheet, address: cellAddress(row, column) };
      rows.push({ text, formula, id, section, row, checksum, part, without, cell, uncalculated });
      count += 1;
    }
    if (count === 0) rows.push({ text: '', row, section });
  }
  return rows;
}

const UNMARKED = { id: undefined, checksum: undefined };
const UNMARKED_ROW: Partial<RowMark> = { section: undefined, part: undefined, without: undefined };

/** Of a row with two standard cells the first stands in the first column; a formula that shows nothing yet counts. */
function marksOf({ cells }: RowMark, texts: readonly CellText[]): RowMark['cells'] {
  return cells.length > 1 && texts[0]?.column !== 0 ? cells.slice(1) : cells;
}

function isEdited({ id, checksum, formula, text }: ReadRow): boolean | undefined {
  if (id === undefined || checksum === undefined) return undefined;
  return formula === undefined ? !hasChecksum('text', text, checksum) : !hasChecksum('formula', formula, checksum);
}

/** A text without the spaces that indent its first line. */
export function withoutIndent(text: string): string {
  let start = 0;
  for (let code = text.charCodeAt(0); code === 0x20 || code === 0xa0; code = text.charCodeAt(start)) start += 1;
  return start === 0 ? text : text.slice(start);
}
