import type { BookState, SheetState } from '../injection/book-state';
import { type CellInput, plannedInput } from '../injection/cell-input';
import { sameName } from '../locate/same-name';
import { cellAt, cellText, isBlank } from '../locate/read-book';
import { EXPLANATION_SHEET } from '../plan/names';
import { TEXT_FORMAT } from '../plan/number-formats';
import type { PlannedStyle, SheetPlan } from '../plan/sheet-plan';
import type { ExplanationReading } from '../report/snapshot';
import { tidy } from '../text/normalize';
import type { Area } from '../workbook/workbook';
import type { ExplanationChange } from './explanation-change';
import type { ExplanationPart } from './explanation-columns';
import { type ExplanationTable, locateExplanations } from './locate-explanations';
import { explanationContents, explanationHeight, planExplanationSheet, tableStyles } from './plan-explanation-sheet';
import { type ExplanationRow, explanationRows } from './read-explanations';

/** One cell to write; rows and columns from 0. */
export interface ExplanationCell {
  readonly row: number;
  readonly column: number;
  readonly input: Exclude<CellInput, null>;
}

/** A row of the table to write. */
export interface RowWrite {
  readonly kind: 'write';
  readonly sheet: SheetState;
  readonly row: number;
  readonly cells: readonly ExplanationCell[];
  readonly styles: readonly PlannedStyle[];
  /** Points. */
  readonly height: number;
  /** A column that is to be hidden: the marks had none. */
  readonly hide?: number;
}

/** The table's cells of a row go, those below move up; `cells` are written after that. */
export interface RowRemoval {
  readonly kind: 'remove';
  readonly sheet: SheetState;
  readonly area: Area;
  readonly cells: readonly ExplanationCell[];
}

/** What writing one explanation does to the workbook. */
export type ExplanationWork =
  { readonly kind: 'none' } | { readonly kind: 'add'; readonly plan: SheetPlan } | RowWrite | RowRemoval;

export interface PlannedExplanation {
  readonly work: ExplanationWork;
  /** What stood there of the same finding. */
  readonly before: ExplanationReading | undefined;
}

/** Works out how to write one explanation, or to take it away, touching nothing else on the sheet. */
export function planExplanationChange(
  book: BookState,
  sheet: SheetState | undefined,
  change: ExplanationChange,
): PlannedExplanation {
  const table = sheet && locateExplanations(sheet);
  if (!sheet || !table) {
    const plan = planExplanationSheet([change], freeName(book));
    return { work: change.text === '' ? { kind: 'none' } : { kind: 'add', plan }, before: undefined };
  }
  const rows = explanationRows(sheet);
  const standing = rowOf(rows, change);
  const before = standing?.reading;
  if (change.text !== '') return { work: writeRow(sheet, table, rows, standing, change), before };
  return { work: standing ? removeRow(sheet, table, rows, standing) : { kind: 'none' }, before };
}

/** The row that was written about these very figures, else the first one for the finding, else one with its words. */
function rowOf(rows: readonly ExplanationRow[], change: ExplanationChange): ExplanationRow | undefined {
  const same = rows.filter(({ reading }) => reading.finding === change.finding);
  const words = ({ place, message }: Pick<ExplanationReading, 'place' | 'message'>): string =>
    `${tidy(place)}\n${tidy(message)}`;
  return (
    same.find(({ reading }) => change.about.every((each) => reading.about.includes(each))) ??
    same[0] ??
    rows.find(({ reading }) => reading.finding === undefined && words(reading) === words(change))
  );
}

function writeRow(
  sheet: SheetState,
  table: ExplanationTable,
  rows: readonly ExplanationRow[],
  standing: ExplanationRow | undefined,
  change: ExplanationChange,
): RowWrite {
  const { columns } = table;
  const row = standing?.row ?? nextRow(sheet, table);
  const number = standing ? rows.indexOf(standing) + 1 : rows.length + 1;
  const contents = explanationContents(change, number);
  const parts: readonly ExplanationPart[] = ['stt', 'place', 'message', 'mark', 'text'];
  return {
    kind: 'write',
    sheet,
    row,
    cells: parts.map((part) => ({
      row,
      column: columns[part],
      input: plannedInput(contents[part], part === 'stt' ? undefined : TEXT_FORMAT) ?? '',
    })),
    styles: tableStyles(row, row, columns),
    height: explanationHeight(change),
    hide: table.hasMarks ? undefined : columns.mark,
  };
}

/** The first row below everything that stands in the table's columns. */
function nextRow(sheet: SheetState, { columns, headingRow }: ExplanationTable): number {
  const all = Object.values(columns);
  const used = [...sheet.cells].flatMap(([row, cells]) =>
    all.some((column) => !isBlank(cells.get(column))) ? [row] : [],
  );
  return Math.max(headingRow ?? 0, ...used) + 1;
}

function removeRow(
  sheet: SheetState,
  { columns }: ExplanationTable,
  rows: readonly ExplanationRow[],
  { row }: ExplanationRow,
): RowRemoval {
  const all = Object.values(columns);
  const left = rows.filter((each) => each.row !== row);
  const renumbered = left.flatMap(({ row: standing }, index): ExplanationCell[] => {
    const isNumbered = /^\d*$/.test(cellText(cellAt(sheet, standing, columns.stt)).trim());
    if (!isNumbered) return [];
    return [{ row: standing > row ? standing - 1 : standing, column: columns.stt, input: index + 1 }];
  });
  return {
    kind: 'remove',
    sheet,
    area: { top: row, left: Math.min(...all), bottom: row, right: Math.max(...all) },
    cells: renumbered,
  };
}

/** A sheet of a person's own may have the usual name already. */
function freeName({ sheets }: BookState): string {
  const isTaken = (name: string): boolean => sheets.some((sheet) => sameName(sheet.name, name));
  let name: string = EXPLANATION_SHEET;
  for (let number = 2; isTaken(name); number += 1) name = `${EXPLANATION_SHEET} ${number}`;
  return name;
}
