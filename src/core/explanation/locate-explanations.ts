import { cellText, isBlank, type ReadSheet } from '../locate/read-book';
import { fold } from '../text/normalize';
import { EXPLANATION_COLUMNS, EXPLANATION_HEADINGS, type ExplanationPart } from './explanation-columns';
import { HEADING_MARK, isExplanationMark } from './explanation-mark';

/** Where the table of explanations stands on its sheet now. Rows and columns from 0. */
export interface ExplanationTable {
  /** `undefined` where the headings are gone. */
  readonly headingRow: number | undefined;
  readonly columns: Readonly<Record<ExplanationPart, number>>;
  /** Whether the column of marks is there; if not, `columns.mark` is a free one. */
  readonly hasMarks: boolean;
}

const HEADINGS = new Map<string, Exclude<ExplanationPart, 'mark'>>(
  Object.entries(EXPLANATION_HEADINGS).map(([part, text]) => [fold(text), part as Exclude<ExplanationPart, 'mark'>]),
);
/** No other table is likely to have both of these. */
const DISTINCT: readonly ExplanationPart[] = ['message', 'text'];

/**
 * Finds the table by its marks and headings, wherever columns and rows have gone; a heading that was retyped is taken
 * to stand where it is planned beside the marks.
 * @returns undefined where the sheet is not one of explanations
 */
export function locateExplanations(sheet: ReadSheet): ExplanationTable | undefined {
  const marks = new Map<number, number>();
  let headingRow: number | undefined;
  let headings: ReadonlyMap<ExplanationPart, number> = new Map();
  for (const [row, cells] of sheet.cells) {
    const found = new Map<ExplanationPart, number>();
    let isHeading = false;
    for (const [column, cell] of cells) {
      const text = typeof cell.value === 'string' ? cell.value : '';
      if (isExplanationMark(text)) {
        marks.set(column, (marks.get(column) ?? 0) + 1);
        if (text.trim() === HEADING_MARK) isHeading = true;
      }
      const part = text.length > 40 ? undefined : HEADINGS.get(fold(text));
      if (part !== undefined && !found.has(part)) found.set(part, column);
    }
    isHeading ||= DISTINCT.every((part) => found.has(part));
    if (isHeading && (headingRow === undefined || row < headingRow)) [headingRow, headings] = [row, found];
  }
  if (marks.size === 0 && headingRow === undefined) return undefined;
  const [best] = [...marks].sort(([, a], [, b]) => b - a);
  const mark = best?.[0] ?? firstFreeColumn(sheet);
  const known = best ? mark - EXPLANATION_COLUMNS.mark : 0;
  const columnOf = (part: ExplanationPart): number =>
    headings.get(part) ?? Math.max(0, EXPLANATION_COLUMNS[part] + known);
  return {
    headingRow,
    hasMarks: best !== undefined,
    columns: {
      stt: columnOf('stt'),
      place: columnOf('place'),
      message: columnOf('message'),
      mark,
      text: columnOf('text'),
    },
  };
}

function firstFreeColumn(sheet: ReadSheet): number {
  const used = [...sheet.cells.values()].flatMap((cells) =>
    [...cells].flatMap(([column, cell]) => (isBlank(cell) && cellText(cell) === '' ? [] : [column])),
  );
  return Math.max(EXPLANATION_COLUMNS.text, ...used) + 1;
}
