import { cellAddress } from '../address/a1';
import type { AppendixId, Form, IndicatorId } from '../form/form';
import type { CellPlace } from '../report/snapshot';
import type { Area } from '../workbook/workbook';
import { figureRows } from './certain-figures';
import { figureColumnTest } from './figure-column';
import type { LocatedAppendix } from './locate-figures';
import type { LocatedReport } from './locate-report';
import { nameTargets, type NameTargets } from './name-targets';
import { cellAt, cellText, isBlank, type ReadBook, type ReadSheet } from './read-book';
import { labelsIn, printIndex, speaksForAnother } from './row-print';
import { sheetNamed } from './same-name';

/**
 * Why a figure is not to be read.
 *
 * - `name-and-label-disagree`: the name points at a row that says it is another, or at a cell of another column or sheet
 * - `row-twice`: two rows say they are the same row, with different figures
 * - `row-not-found`: neither name nor STT and label lead to the row, or the name leads to an empty line
 * - `column-unsure`: the row is there, and no heading tells its column of figures, or one over several columns
 * - `name-twice`: two names for one row · `merged-figures`: one merged cell over the figures of several rows
 */
export type FigureDoubtKind =
  'name-and-label-disagree' | 'row-twice' | 'row-not-found' | 'column-unsure' | 'name-twice' | 'merged-figures';

/** One row whose figure is in doubt. */
export interface FigureDoubt {
  readonly kind: FigureDoubtKind;
  readonly where: IndicatorId;
  readonly cell?: CellPlace;
  /** What stands there and was not taken for the figure. */
  readonly value?: string;
}

/** One appendix as it was located, with what else of its sheet tells whether the figures stand where they should. */
interface LocatedSheet {
  readonly form: Form;
  readonly appendix: AppendixId;
  readonly sheet: ReadSheet;
  readonly located: LocatedAppendix;
  readonly targets: NameTargets;
}

/** The rows of a report whose figure must not be read, with the reason. */
export function reportDoubts(
  form: Form,
  { appendices }: LocatedReport,
  book: ReadBook,
): ReadonlyMap<IndicatorId, FigureDoubt> {
  const doubts = new Map<IndicatorId, FigureDoubt>();
  let targets: NameTargets | undefined;
  for (const [appendix, { sheet, located }] of appendices) {
    if (isBeyondDoubt(sheet, located, book)) continue;
    targets ??= nameTargets(form, book);
    for (const [id, doubt] of figureDoubts({ form, appendix, sheet, located, targets })) doubts.set(id, doubt);
  }
  return doubts;
}

/** Nearly every sheet is: what is left to ask are merged cells over figures, and a second sheet of that name. */
function isBeyondDoubt(sheet: ReadSheet, { isCertain, rows }: LocatedAppendix, book: ReadBook): boolean {
  if (!isCertain || sheetNamed(book.sheets, sheet.name) !== sheet) return false;
  const hasFigure = (merge: Area): boolean =>
    rows.some(({ figure }) => figure !== undefined && covers(merge, figure.row, figure.column));
  return !(sheet.merges ?? []).some(hasFigure);
}

/**
 * The rows of an appendix whose figure must not be read, with the reason: where name, STT, label and heading do not all
 * lead to one cell, the figure is not guessed (issue 3). Headings take no figure and are passed over.
 */
function figureDoubts(found: LocatedSheet): ReadonlyMap<IndicatorId, FigureDoubt> {
  const rows = figureRows(found.form, found.appendix);
  const judge = doubter(found);
  const doubts = new Map(
    rows.flatMap((id) => {
      const doubt = judge(id);
      return doubt === undefined ? [] : [[id, doubt] as const];
    }),
  );
  return new Map([...doubts, ...enclosed(rows, doubts, found)]);
}

/** Where name and label disagree above and below a row, that they agree in between is chance: it is in doubt as well. */
function enclosed(
  ids: readonly IndicatorId[],
  doubts: ReadonlyMap<IndicatorId, FigureDoubt>,
  { sheet, located }: LocatedSheet,
): ReadonlyMap<IndicatorId, FigureDoubt> {
  const kind = 'name-and-label-disagree';
  const disagrees = (id: IndicatorId | undefined): boolean => id === undefined || doubts.get(id)?.kind === kind;
  return new Map(
    ids.flatMap((id, index) => {
      const figure = located.figures.get(id);
      if (doubts.has(id) || !figure || !disagrees(ids[index - 1]) || !disagrees(ids[index + 1])) return [];
      const cell = { sheet: sheet.name, address: cellAddress(figure.row, figure.column) };
      return [[id, { kind, where: id, cell, value: cellText(cellAt(sheet, figure.row, figure.column)) }] as const];
    }),
  );
}

function doubter({ form, appendix, sheet, located, targets }: LocatedSheet) {
  const index = printIndex(form, appendix);
  const isFigureColumn = figureColumnTest(form, sheet, located);
  const said = saidRows(located);
  const labels = labelsIn(
    index,
    [...sheet.cells].filter(([row]) => !located.identities.has(row)),
  );
  /** Its own label is not where its name is. */
  const hasLeft = (id: IndicatorId, row: number): boolean => {
    const rows = labels.get(id) ?? [];
    return rows.length > 0 && !rows.includes(row);
  };
  const place = (row: number, column: number, name = sheet.name) => ({
    cell: { sheet: name, address: cellAddress(row, column) },
    value: cellText(cellAt(sheet, row, column)),
  });
  return (id: IndicatorId): FigureDoubt | undefined => {
    const names = targets.get(id) ?? [];
    const doubt = (kind: FigureDoubt['kind'], row: number, column: number): FigureDoubt => ({
      kind,
      where: id,
      ...place(row, column),
    });
    const disputed = located.disputed.get(id);
    if (disputed) {
      const [first] = disputed;
      const kind = names.length === 0 && disputed.length > 1 ? 'row-twice' : 'name-and-label-disagree';
      return first ? doubt(kind, first.row, first.column) : { kind, where: id };
    }
    const figure = located.figures.get(id);
    const [name, otherName] = names;
    const away = names.find((target) => target.sheet !== sheet.name);
    if (otherName) return doubt('name-twice', otherName.row, otherName.column);
    if (away)
      return { kind: 'name-and-label-disagree', where: id, ...place(away.row, away.column, away.sheet), value: '' };
    if (!figure) {
      if (name) return doubt('name-and-label-disagree', name.row, name.column);
      return {
        kind: said.has(id) && located.columns.figure === undefined ? 'column-unsure' : 'row-not-found',
        where: id,
      };
    }
    const { row, column } = figure;
    // Of the row nothing but the name is left: its cells were moved away, or taken out.
    if (isEmptyLine(sheet, row)) return { kind: 'row-not-found', where: id };
    const isAside = !isFigureColumn(column) || column !== (located.columns.figure ?? column);
    if (
      isAside ||
      (!located.identities.has(row) && (hasLeft(id, row) || speaksForAnother(index, id, sheet.cells.get(row))))
    ) {
      return doubt('name-and-label-disagree', row, column);
    }
    const twin = (said.get(id) ?? []).find((other) => other !== row && differs(sheet, row, other, column));
    if (twin !== undefined) return doubt('row-twice', twin, column);
    const merge = sheet.merges?.find((area) => covers(area, row, column));
    if (merge && hidesFigures(merge, row, column, located)) return doubt('merged-figures', merge.top, merge.left);
    return undefined;
  };
}

function isEmptyLine(sheet: ReadSheet, row: number): boolean {
  return [...(sheet.cells.get(row)?.values() ?? [])].every(isBlank);
}

function saidRows({ identities }: LocatedAppendix): ReadonlyMap<IndicatorId, readonly number[]> {
  const rows = new Map<IndicatorId, number[]>();
  for (const [row, { indicator }] of identities) rows.set(indicator, [...(rows.get(indicator) ?? []), row]);
  return rows;
}

/** A second row of the same words matters where it holds another figure. */
function differs(sheet: ReadSheet, row: number, other: number, column: number): boolean {
  const twin = cellAt(sheet, other, column);
  return !isBlank(twin) && cellText(twin) !== cellText(cellAt(sheet, row, column));
}

function covers({ top, left, bottom, right }: Area, row: number, column: number): boolean {
  return top <= row && row <= bottom && left <= column && column <= right;
}

/** A merged cell keeps what stood at its top left corner: another figure in it is lost, and whose is left is unsure. */
function hidesFigures(merge: Area, row: number, column: number, { figures }: LocatedAppendix): boolean {
  if (merge.top !== row || merge.left !== column) return true;
  return [...figures.values()].some((other) => other.row !== row && covers(merge, other.row, other.column));
}
