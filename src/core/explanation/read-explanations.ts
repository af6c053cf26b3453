import { cellAddress } from '../address/a1';
import { cellAt, cellText, type ReadSheet } from '../locate/read-book';
import type { ExplanationReading } from '../report/snapshot';
import { messageChecksum, readExplanationMark, type ExplanationMark } from './explanation-mark';
import { locateExplanations } from './locate-explanations';

/** One explanation and the row (from 0) that it stands in. */
export interface ExplanationRow {
  readonly row: number;
  readonly reading: ExplanationReading;
}

/** What the unit explains, top to bottom; rows of people's own too, and rows where nothing is written yet. */
export function readExplanations(sheet: ReadSheet): ExplanationReading[] {
  return explanationRows(sheet).map(({ reading }) => reading);
}

/** The same with the rows. */
export function explanationRows(sheet: ReadSheet): ExplanationRow[] {
  const table = locateExplanations(sheet);
  if (!table) return [];
  const { columns, headingRow } = table;
  const textAt = (row: number, column: number): string =>
    cellText(cellAt(sheet, row, column))
      .normalize('NFC')
      .trim();
  const rows = [...sheet.cells.keys()]
    .filter((row) => row !== headingRow)
    .sort((a, b) => a - b)
    .map((row) => ({
      row,
      mark: readExplanationMark(textAt(row, columns.mark)),
      place: textAt(row, columns.place),
      message: textAt(row, columns.message),
      text: textAt(row, columns.text),
    }));
  const markOf = marksByMessage(rows);
  return rows.flatMap(({ row, mark, place, message, text }): ExplanationRow[] => {
    const isOwn = headingRow !== undefined && row > headingRow && text !== '';
    if (!mark && !isOwn) return [];
    const said = markOf(mark, message);
    const cell = { sheet: sheet.name, address: cellAddress(row, columns.text) };
    const reading = { finding: said?.finding, about: said?.about ?? [], place, message, text, cell };
    return [{ row, reading }];
  });
}

/**
 * Whoever sorts some of the columns only parts texts from marks: what a person sees side by side belongs together, so a
 * row whose message is that of another row's mark takes that mark.
 */
function marksByMessage(
  rows: readonly { readonly mark: ExplanationMark | undefined; readonly message: string }[],
): (own: ExplanationMark | undefined, message: string) => ExplanationMark | undefined {
  const known = new Map<string, ExplanationMark | 'several'>();
  for (const { mark } of rows) {
    if (!mark) continue;
    const other = known.get(mark.message);
    const isSame = other === undefined || (other !== 'several' && other.finding === mark.finding);
    known.set(mark.message, isSame ? (other ?? mark) : 'several');
  }
  return (own, message) => {
    const checksum = messageChecksum(message);
    if (own === undefined || own.message === checksum) return own;
    const other = known.get(checksum);
    return other === undefined || other === 'several' ? own : other;
  };
}
