import { cellAddress } from '../address/a1';
import type { CellPlace, ParagraphReading } from '../report/snapshot';
import type { CellValue } from '../workbook/workbook';
import { HEAD_SECTION, type SectionId, sectionById } from './outline';
import { contentChecksum, type PartMark, readMark } from './report-marks';
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
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
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

/** Where the table's first cell is, for naming the cells read. */
export interface TablePlace {
  readonly sheet: string;
  readonly top: number;
  readonly left: number;
}

/**
 * The report sheet's cells as rows for {@link readReportRows}. `values` and `formulas` have the same shape, the marks
 * in column `markColumn` (the last of the name `PhuLuc_BaoCao`); read the whole used range, so that what a person wrote
 * below is found too. As in Office.js, `formulas` may repeat the value of a cell without formula.
 */
export function reportRowsOf(
  values: readonly (readonly CellValue[])[],
  formulas: readonly (readonly (CellValue | undefined)[])[],
  markColumn: number,
  place: TablePlace,
): ReadRow[] {
  return values.flatMap((cells, index) => {
    const mark = readMark(cellText(cells[markColumn] ?? null));
    const texts = cells.flatMap((value, column): ReadRow[] => {
      const text = cellText(value);
      const formula = formulaIn(value, formulas[index]?.[column]);
      if (column === markColumn || (text === '' && formula === undefined)) return [];
      const cell = { sheet: place.sheet, address: cellAddress(place.top + index, place.left + column) };
      const read = {
        text,
        formula,
        row: index,
        cell,
        section: mark?.section,
        part: mark?.part,
        without: mark?.without,
      };
      return [value === null ? { ...read, uncalculated: true } : read];
    });
    if (texts.length === 0) return [{ text: '', row: index, section: mark?.section }];
    // A formula that shows nothing yet stands there all the same.
    const firstIsBlank =
      cellText(cells[0] ?? null) === '' && formulaIn(cells[0] ?? null, formulas[index]?.[0]) === undefined;
    return mark ? marked(texts, mark.cells, firstIsBlank) : texts;
  });
}

/** Of a row with two standard cells the first stands in the first column. */
function marked(
  texts: readonly ReadRow[],
  marks: readonly { readonly id: string; readonly checksum: string }[],
  firstIsBlank: boolean,
): ReadRow[] {
  const ours = firstIsBlank && marks.length > 1 ? marks.slice(1) : marks;
  return texts.map((text, index) => ({ ...text, ...ours[index] }));
}

function isEdited(row: ReadRow): boolean | undefined {
  if (row.id === undefined || row.checksum === undefined) return undefined;
  const content =
    row.formula === undefined
      ? { kind: 'text' as const, text: row.text }
      : { kind: 'formula' as const, formula: row.formula };
  return contentChecksum(content) !== row.checksum;
}

function formulaIn(value: CellValue, formula: CellValue | undefined): string | undefined {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : undefined;
}

function cellText(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : String(value);
}

/** A text without the spaces that indent its first line. */
export function withoutIndent(text: string): string {
  return text.replace(/^[ \u00a0]+/, '');
}
