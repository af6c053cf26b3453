import type { AppendixId, Form, IndicatorId } from '../form/form';
import { rememberAlike } from '../memory/remember-alike';
import { rememberObject } from '../memory/remember-object';
import {
  type Arrangement,
  arrangementOf,
  type Heading,
  headingsAbove,
  identitiesOf,
  kept,
  rowsOfHeadings,
  sameArrangement,
} from './arrangement';
import { areCertain } from './certain-figures';
import type { FigureName, FigureNames } from './own-names';
import type { ReadSheet } from './read-book';
import type { RowIdentity } from './row-identity';
import { type RowPlace, rowPlaces } from './row-places';
import { sameName } from './same-name';
import type { ColumnPart, SheetLayout } from './sheet-layout';

/** Where a figure stands, and what says so. */
export interface LocatedFigure {
  readonly row: number;
  readonly column: number;
  readonly by: 'name' | 'label';
}

export interface LocatedAppendix {
  readonly figures: ReadonlyMap<IndicatorId, LocatedFigure>;
  /** Rows whose name and whose STT and label disagree: nobody can know whose the figure is. */
  readonly disputed: ReadonlyMap<IndicatorId, readonly { readonly row: number; readonly column: number }[]>;
  /** Where the columns of the table stand now. */
  readonly columns: Readonly<Record<ColumnPart, number | undefined>>;
  /** The columns that the heading of the figures stands over, above the first row; none where it is gone. */
  readonly headed: ReadonlySet<number>;
  /** The rows that say what they are. */
  readonly identities: ReadonlyMap<number, RowIdentity>;
  /** Where the cells of each row stand. */
  readonly rows: readonly RowPlace[];
  /** Every figure stands where its name, its STT and label and the heading lead. */
  readonly isCertain: boolean;
}

/**
 * Finds each figure of an appendix on its sheet: by its defined name; where the name is gone, by STT and label together
 * under the heading of the figures' column. A row is never guessed: where a name points at a row that says it is
 * another, or two rows say they are the same, the figure is disputed.
 *
 * Figures, units and notes have no say in it: sheets whose names, rows and headings stand alike are located alike, and
 * given the very same object.
 * @param names those of the workbook, read by {@link figureNames}
 */
export function locateFigures(
  form: Form,
  appendix: AppendixId,
  layout: SheetLayout,
  names: FigureNames,
  sheet: ReadSheet,
): LocatedAppendix {
  return locator(layout)(arrangementOf(form, appendix, layout, names.get(appendix) ?? NO_NAMES, sheet));
}

const NO_NAMES: readonly FigureName[] = [];

const locator = rememberObject((layout: SheetLayout) =>
  rememberAlike({
    read: (arrangement: Arrangement) => locate(layout, arrangement),
    isAlike: sameArrangement,
    keep: kept,
  }),
);

function locate(layout: SheetLayout, arrangement: Arrangement): LocatedAppendix {
  const identities = identitiesOf(arrangement);
  const headings = headingsAbove(arrangement, Math.min(...identities.keys()));
  const named = namedCells(arrangement);
  const columns = locateColumns(headings, identities, named);
  const figures = new Map<IndicatorId, LocatedFigure>();
  const disputed = new Map<IndicatorId, { row: number; column: number }[]>();
  const dispute = (indicator: IndicatorId, row: number, column: number): void => {
    const cells = disputed.get(indicator) ?? [];
    if (!cells.some((cell) => cell.row === row && cell.column === column)) cells.push({ row, column });
    disputed.set(indicator, cells);
  };
  const owner = new Map<number, IndicatorId>();
  const said = rowsByIndicator(identities);
  const headingRows = rowsOfHeadings(arrangement);
  for (const [indicator, cell] of named) {
    const says = identities.get(cell.row)?.indicator;
    const other = owner.get(cell.row);
    if (says !== undefined && says !== indicator) {
      dispute(indicator, cell.row, cell.column);
      dispute(says, cell.row, cell.column);
    } else if (says === undefined && (said.has(indicator) || headingRows.has(cell.row))) {
      // The row says nothing, and another says that it is the one: the contents changed places under their names.
      dispute(indicator, cell.row, cell.column);
    } else if (other !== undefined) {
      dispute(indicator, cell.row, cell.column);
      dispute(other, cell.row, cell.column);
    } else {
      owner.set(cell.row, indicator);
      figures.set(indicator, { ...cell, by: 'name' });
    }
  }
  for (const [indicator, rows] of said) {
    if (figures.has(indicator) || columns.figure === undefined) continue;
    const [row, ...further] = rows;
    if (row === undefined) continue;
    if (further.length > 0 || disputed.has(indicator)) {
      for (const one of rows) dispute(indicator, one, columns.figure);
    } else {
      figures.set(indicator, { row, column: columns.figure, by: 'label' });
    }
  }
  for (const indicator of disputed.keys()) figures.delete(indicator);
  const headed = new Set(headings.flatMap(({ part, column }) => (part === 'figure' ? [column] : [])));
  const { form, appendix } = arrangement;
  const rows = rowPlaces(form, appendix, { figures, identities, columns });
  const located = { figures, disputed, columns, headed, identities, rows };
  return { ...located, isCertain: areCertain(arrangement, located) };
}

/** The cells that the names of an appendix's figures point to, on its own sheet. */
function namedCells({
  names,
  sheet,
}: Arrangement): ReadonlyMap<IndicatorId, { readonly row: number; readonly column: number }> {
  const cells = new Map<IndicatorId, { row: number; column: number }>();
  for (const { indicator, place } of names) {
    if (!place || !sameName(place.sheet, sheet)) continue;
    const { top, left, bottom, right } = place.area;
    if (top === bottom && left === right) cells.set(indicator, { row: top, column: left });
  }
  return cells;
}

/** Each column by what stands in it: the names for figures, the rows' STT and labels, the headings for the rest. */
function locateColumns(
  headings: readonly Heading[],
  identities: ReadonlyMap<number, RowIdentity>,
  named: ReadonlyMap<IndicatorId, { readonly column: number }>,
): Record<ColumnPart, number | undefined> {
  const headed = headedColumns(headings);
  const rows = [...identities.values()];
  return {
    stt: majority(rows.map(({ sttColumn }) => sttColumn)) ?? headed.get('stt'),
    label: majority(rows.map(({ labelColumn }) => labelColumn)) ?? headed.get('label'),
    unit: headed.get('unit'),
    figure: majority([...named.values()].map(({ column }) => column)) ?? headed.get('figure'),
    note: headed.get('note'),
  };
}

/** Where each heading stands; one that stands over two columns tells nothing. */
function headedColumns(headings: readonly Heading[]): ReadonlyMap<ColumnPart, number> {
  const found = new Map<ColumnPart, number>();
  const twice = new Set<ColumnPart>();
  for (const { part, column } of headings) {
    if ((found.get(part) ?? column) !== column) twice.add(part);
    found.set(part, column);
  }
  for (const part of twice) found.delete(part);
  return found;
}

function rowsByIndicator(identities: ReadonlyMap<number, RowIdentity>): ReadonlyMap<IndicatorId, readonly number[]> {
  const rows = new Map<IndicatorId, number[]>();
  for (const [row, { indicator }] of identities) rows.set(indicator, [...(rows.get(indicator) ?? []), row]);
  return rows;
}

/** The number that occurs in more than half of the places, if one does. */
function majority(numbers: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  return [...counts].find(([, count]) => count * 2 > numbers.length)?.[0];
}
