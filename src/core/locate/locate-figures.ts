import { readSheetArea } from '../address/a1';
import type { AppendixId, Form, IndicatorId } from '../form/form';
import { indicatorOfName } from '../plan/names';
import { fold } from '../text/normalize';
import { sameName } from './find-sheets';
import { cellText, type ReadBook, type ReadSheet } from './read-book';
import { identityIndex, rowIdentity, type RowIdentity } from './row-identity';
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
  /** The rows that say what they are. */
  readonly identities: ReadonlyMap<number, RowIdentity>;
}

/**
 * Finds each figure of an appendix on its sheet: by its defined name; where the name is gone, by STT and label together
 * under the heading of the figures' column. A row is never guessed: where a name points at a row that says it is
 * another, or two rows say they are the same, the figure is disputed.
 */
export function locateFigures(
  form: Form,
  appendix: AppendixId,
  layout: SheetLayout,
  book: ReadBook,
  sheet: ReadSheet,
): LocatedAppendix {
  const identities = rowIdentities(form, appendix, sheet);
  const named = namedCells(form, appendix, book, sheet);
  const columns = locateColumns(layout, sheet, identities, named);
  const figures = new Map<IndicatorId, LocatedFigure>();
  const disputed = new Map<IndicatorId, { row: number; column: number }[]>();
  const dispute = (indicator: IndicatorId, row: number, column: number): void => {
    const cells = disputed.get(indicator) ?? [];
    if (!cells.some((cell) => cell.row === row && cell.column === column)) cells.push({ row, column });
    disputed.set(indicator, cells);
  };
  const owner = new Map<number, IndicatorId>();
  const said = rowsByIndicator(identities);
  for (const [indicator, cell] of named) {
    const says = identities.get(cell.row)?.indicator;
    const other = owner.get(cell.row);
    if (says !== undefined && says !== indicator) {
      dispute(indicator, cell.row, cell.column);
      dispute(says, cell.row, cell.column);
    } else if (says === undefined && (said.has(indicator) || isHeading(layout, sheet, cell.row))) {
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
  return { figures, disputed, columns, identities };
}

function rowIdentities(form: Form, appendix: AppendixId, sheet: ReadSheet): ReadonlyMap<number, RowIdentity> {
  const index = identityIndex(form, appendix);
  return new Map(
    [...sheet.cells].flatMap(([row, cells]) => {
      const identity = rowIdentity(index, cells);
      return identity ? [[row, identity] as const] : [];
    }),
  );
}

/** The cells that the names of an appendix's figures point to, on its own sheet. */
function namedCells(
  form: Form,
  appendix: AppendixId,
  book: ReadBook,
  sheet: ReadSheet,
): ReadonlyMap<IndicatorId, { readonly row: number; readonly column: number }> {
  const cells = new Map<IndicatorId, { row: number; column: number }>();
  for (const { name, formula, sheet: local } of book.names) {
    const indicator = local === undefined ? indicatorOfName(form, name) : undefined;
    if (indicator === undefined || form.indicators.get(indicator)?.appendix !== appendix) continue;
    const place = readSheetArea(formula);
    if (!place || !sameName(place.sheet, sheet.name)) continue;
    const { top, left, bottom, right } = place.area;
    if (top === bottom && left === right) cells.set(indicator, { row: top, column: left });
  }
  return cells;
}

/** Each column by what stands in it: the names for figures, the rows' STT and labels, the headings for the rest. */
function locateColumns(
  layout: SheetLayout,
  sheet: ReadSheet,
  identities: ReadonlyMap<number, RowIdentity>,
  named: ReadonlyMap<IndicatorId, { readonly column: number }>,
): Record<ColumnPart, number | undefined> {
  const headed = headedColumns(layout, sheet, Math.min(...identities.keys()));
  const rows = [...identities.values()];
  return {
    stt: majority(rows.map(({ sttColumn }) => sttColumn)) ?? headed.get('stt'),
    label: majority(rows.map(({ labelColumn }) => labelColumn)) ?? headed.get('label'),
    unit: headed.get('unit'),
    figure: majority([...named.values()].map(({ column }) => column)) ?? headed.get('figure'),
    note: headed.get('note'),
  };
}

/** Where the headings stand now, above the first row that says what it is; one that stands over two columns tells nothing. */
function headedColumns(layout: SheetLayout, sheet: ReadSheet, firstRow: number): ReadonlyMap<ColumnPart, number> {
  const found = new Map<ColumnPart, number>();
  const twice = new Set<ColumnPart>();
  for (const [row, cells] of sheet.cells) {
    if (row >= firstRow) continue;
    for (const [column, cell] of cells) {
      const part = layout.headings.get(fold(cellText(cell)));
      if (!part) continue;
      if ((found.get(part) ?? column) !== column) twice.add(part);
      found.set(part, column);
    }
  }
  for (const part of twice) found.delete(part);
  return found;
}

function isHeading(layout: SheetLayout, sheet: ReadSheet, row: number): boolean {
  return [...(sheet.cells.get(row)?.values() ?? [])].some((cell) => layout.headings.has(fold(cellText(cell))));
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
