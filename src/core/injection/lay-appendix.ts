import type { Form, Indicator, IndicatorId } from '../form/form';
import { align, type Alignment, type Anchor, lineAfter } from '../locate/align';
import { type LocatedAppendix, locateFigures } from '../locate/locate-figures';
import { figureNames } from '../locate/own-names';
import { cellAt, isBlank, type ReadBook, type ReadCell } from '../locate/read-book';
import { type ColumnPart, sheetLayout } from '../locate/sheet-layout';
import { COLUMNS } from '../plan/appendix-columns';
import type { SheetPlan } from '../plan/sheet-plan';
import { type Aside, asides } from './asides';
import type { SheetState } from './book-state';
import { holdsPlanned, plannedInput, standingInput, textInput } from './cell-input';
import { plannedFormats } from './effective-format';
import { isOwnFormula } from './own-formula';
import { type OriginalCell, shiftSheet, type ShiftedSheet } from './shifted-sheet';
import { SparseContents } from './sparse-contents';
import { type StrayRow, strayRows } from './stray-rows';

/** How an appendix that is in the workbook already is put right. */
export interface LaidAppendix {
  readonly rowSteps: Alignment['steps'];
  readonly columnSteps: Alignment['steps'];
  readonly contents: SparseContents;
  /** What stood in the way and goes under the table. */
  readonly asides: readonly Aside[];
  /** Rows that stand below the table, in places after the steps. */
  readonly strays: readonly StrayRow[];
  /** The first free row under the table and all that stands below it. */
  readonly end: number;
  readonly keptFigures: number;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * Works out how to put an appendix right around its figures. Lines are inserted and removed until the rows that are
 * known stand where they are planned, so that Excel itself carries figures, notes, names and references along; only
 * cells that differ from the plan are written. A figure is never overwritten: a value typed over a computed row's
 * formula and a formula of a person's own stay. What cannot be attributed to a row goes under the table as text.
 */
export function layAppendix(form: Form, plan: SheetPlan, book: ReadBook, sheet: SheetState): LaidAppendix {
  const located = locateFigures(form, plan.key, sheetLayout(plan), figureNames(form, book.names), sheet);
  const disputedRows = new Set([...located.disputed.values()].flatMap((cells) => cells.map(({ row }) => row)));
  const anchors = rowAnchors(plan, located, disputedRows);
  const last = lastTableRow(
    plan,
    located,
    sheet,
    Math.max(-1, ...disputedRows, ...anchors.map(({ actual }) => actual)),
  );
  // The line right under the table is known too: what a person wrote there stays under it.
  const rows = align([...anchors, { planned: plan.cells.length, actual: last + 1 }]);
  const columns = align(columnAnchors(located));
  const shifted = shiftSheet(sheet, rows.steps, columns.steps);
  const laying: Laying = {
    form,
    plan,
    sheet,
    located,
    shifted,
    rowOf: new Map(anchors.map(({ planned, actual }) => [planned, actual])),
    noteColumn: noteColumn(located),
    after: ({ row, column }) => {
      const place = { row: lineAfter(rows.steps, row), column: lineAfter(columns.steps, column) };
      return place.row === undefined || place.column === undefined ? undefined : (place as Place);
    },
    formats: plannedFormats(plan),
    contents: new SparseContents(),
    accounted: new Set(),
    overwritten: [],
  };
  for (const { indicator, row } of plan.rows) layInputs(laying, indicator, row);
  layFixedCells(laying);
  return {
    rowSteps: rows.steps,
    columnSteps: columns.steps,
    contents: laying.contents,
    strays: strayRows(plan, located, sheet, last).flatMap((stray) => {
      const place = laying.after(stray);
      return place ? [{ ...stray, ...place }] : [];
    }),
    asides: asides(form, sheet, plan, located, inTheWay(laying)),
    end: Math.max(shifted.end, plan.cells.length),
    keptFigures: [...located.figures].filter(([id, place]) =>
      isPersons(laying, id, cellAt(sheet, place.row, place.column)),
    ).length,
  };
}

interface Laying {
  readonly form: Form;
  readonly plan: SheetPlan;
  readonly sheet: SheetState;
  readonly located: LocatedAppendix;
  readonly shifted: ShiftedSheet;
  /** Planned row → the row that is known to be it, before the steps. */
  readonly rowOf: ReadonlyMap<number, number>;
  readonly noteColumn: number | undefined;
  readonly after: (place: Place) => Place | undefined;
  readonly formats: readonly (readonly string[])[];
  readonly contents: SparseContents;
  /** Cells (before the steps) whose content is looked after: `row column`. */
  readonly accounted: Set<string>;
  readonly overwritten: Place[];
}

const key = ({ row, column }: Place): string => `${row} ${column}`;

function rowAnchors(plan: SheetPlan, located: LocatedAppendix, disputedRows: ReadonlySet<number>): Anchor[] {
  const actual = new Map<IndicatorId, number>();
  const timesSaid = new Map<IndicatorId, number>();
  for (const { indicator } of located.identities.values()) {
    timesSaid.set(indicator, (timesSaid.get(indicator) ?? 0) + 1);
  }
  for (const [row, { indicator }] of located.identities) {
    if (timesSaid.get(indicator) === 1 && !disputedRows.has(row)) actual.set(indicator, row);
  }
  for (const [indicator, { row }] of located.figures) actual.set(indicator, row);
  const taken = new Set<number>();
  return plan.rows.flatMap(({ indicator, row: planned }) => {
    const row = actual.get(indicator);
    if (row === undefined || taken.has(row) || located.disputed.has(indicator)) return [];
    taken.add(row);
    return [{ planned, actual: row }];
  });
}

/**
 * Where rows at the end of the table are not known any more, what stands right under the known ones and looks like rows
 * of it is taken for them: it is told and kept as text, not mistaken for something written below.
 */
function lastTableRow(
  plan: SheetPlan,
  { columns, figures }: LocatedAppendix,
  sheet: SheetState,
  known: number,
): number {
  const lastKnown = plan.rows.map(({ indicator }) => figures.has(indicator)).lastIndexOf(true);
  const [stt, label] = [columns.stt ?? COLUMNS.stt, columns.label ?? COLUMNS.label];
  const looksLikeRow = (row: number): boolean => [stt, label].every((column) => !isBlank(cellAt(sheet, row, column)));
  let last = known;
  for (let missing = plan.rows.length - 1 - lastKnown; missing > 0 && looksLikeRow(last + 1); missing -= 1) last += 1;
  return last;
}

function columnAnchors({ columns }: LocatedAppendix): Anchor[] {
  return (Object.keys(COLUMNS) as ColumnPart[]).flatMap((part) => {
    const actual = columns[part];
    return actual === undefined ? [] : [{ planned: COLUMNS[part], actual }];
  });
}

/** Where its heading is gone too, the notes' column is the one beside the figures. */
function noteColumn({ columns }: LocatedAppendix): number | undefined {
  if (columns.note !== undefined || columns.figure === undefined) return columns.note;
  return columns.figure + COLUMNS.note - COLUMNS.figure;
}

/** Figure and note of one row: left where they are, moved there, or written anew. */
function layInputs(laying: Laying, indicator: IndicatorId, row: number): void {
  const known = laying.rowOf.get(row);
  const figure = laying.located.figures.get(indicator);
  layInput(laying, { row, column: COLUMNS.figure }, figure, (cell) => isPersons(laying, indicator, cell));
  const note =
    known === undefined || laying.noteColumn === undefined ? undefined : { row: known, column: laying.noteColumn };
  layInput(laying, { row, column: COLUMNS.note }, note, () => true);
}

/** `keeps` tells whether what stands there is a person's, blanks included where a person may leave them. */
function layInput(
  laying: Laying,
  target: Place,
  source: Place | undefined,
  keeps: (cell: ReadCell | undefined) => boolean,
): void {
  const { plan, sheet, shifted, contents } = laying;
  const planned = plan.cells[target.row]?.[target.column];
  const format = laying.formats[target.row]?.[target.column];
  const standing = shifted.at(target.row, target.column);
  const now = source && laying.after(source);
  const isElsewhere = source !== undefined && (!now || key(now) !== key(target));
  if (standing) laying.overwritten.push(standing);
  if (planned?.kind !== 'keep' && planned?.kind !== 'formula') {
    // A heading takes no figure: what stands there goes under the table.
    if (standing) contents.set(target.row, target.column, '');
    return;
  }
  const cell = source && cellAt(sheet, source.row, source.column);
  if (source) {
    laying.accounted.add(key(source));
    const leaves = isElsewhere && now && !isBlank(cell) && !contents.has(now.row, now.column);
    if (leaves) contents.set(now.row, now.column, '');
  }
  if (source && (planned.kind === 'keep' || keeps(cell))) {
    if (isElsewhere && !(isBlank(cell) && !standing))
      contents.set(target.row, target.column, standingInput(cell, format));
    return;
  }
  const initial = planned.kind === 'keep' ? (planned.initial ?? '') : '';
  const wanted = planned.kind === 'keep' ? textInput(initial, format) : planned.formula;
  const holds = standing?.cell.formula ?? standing?.cell.value ?? '';
  const isRight = holds === (planned.kind === 'keep' ? initial : wanted);
  if (!isRight || losesInput(laying, standing?.cell.formula)) contents.set(target.row, target.column, wanted);
}

/** Whether a figure's cell holds what a person put there: any content of an input, what replaced a formula. */
function isPersons(laying: Laying, id: IndicatorId, cell: ReadCell | undefined): boolean {
  if (isBlank(cell) || !cell) return false;
  const row: Indicator | undefined = laying.form.indicators.get(id);
  if (!row || row.kind === 'group') return false;
  if (row.kind !== 'ratio' && row.kind !== 'sum') return true;
  if (cell.formula === undefined) return true;
  return !isOwnFormula(laying.form, row, cell.formula, laying.located.figures) && !losesInput(laying, cell.formula);
}

/** A cell of the same sheet in a formula; its row is the group. */
const CELL_OF_SHEET = /(?<![!\p{L}\d_.$])\$?[A-Z]{1,3}\$?(\d+)(?![\p{L}\d_.(])/gu;

/** Whether a formula reads a line that is about to be taken away: it would say #REF!, so the form's own is written. */
function losesInput({ after, located }: Laying, formula = ''): boolean {
  const column = located.columns.figure ?? COLUMNS.figure;
  return [...formula.matchAll(CELL_OF_SHEET)].some(([, row]) => after({ row: Number(row) - 1, column }) === undefined);
}

/** Everything but figures and notes: what differs from the plan is written over. */
function layFixedCells(laying: Laying): void {
  const { plan, shifted, contents } = laying;
  const inputRows = new Set(plan.rows.map(({ row }) => row));
  plan.cells.forEach((cells, row) => {
    cells.forEach((planned, column) => {
      if (inputRows.has(row) && (column === COLUMNS.figure || column === COLUMNS.note)) return;
      const standing = shifted.at(row, column);
      if (standing && (planned === undefined || !isRowOf(laying, row, standing))) laying.overwritten.push(standing);
      if (!holdsPlanned(standing?.cell, planned)) {
        contents.set(row, column, plannedInput(planned, laying.formats[row]?.[column]));
      }
    });
  });
}

/** Whether a cell stands in the very row that is planned there; its words may be put right without a word. */
function isRowOf({ plan, rowOf, located }: Laying, row: number, standing: OriginalCell): boolean {
  if (plan.rows.some((one) => one.row === row)) return rowOf.get(row) === standing.row;
  // Above the table stand words only.
  return !located.identities.has(standing.row) && typeof standing.cell.value !== 'number';
}

/** What is overwritten or removed and not put anywhere else. */
function inTheWay({ shifted, accounted, overwritten }: Laying): Place[] {
  return [...overwritten, ...shifted.removed].filter((place) => !accounted.has(key(place)));
}
