import type { Form } from '../form/form';
import { COLUMNS } from '../plan/appendix-columns';
import { fold } from '../text/normalize';
import type { LocatedAppendix } from './locate-figures';
import { cellAt, cellText, isBlank, type ReadCell, type ReadSheet } from './read-book';

/**
 * Tells whether figures may be read from a column: it is the one under the figures' heading. Without that heading it
 * must stand as far behind the labels as the form prints it, right behind the printed units, and not stand beside
 * another column of numbers: cells that a program moved without their names leave an empty column behind, and a person
 * who keeps last period's figures puts a column beside it.
 */
export function figureColumnTest(form: Form, sheet: ReadSheet, located: LocatedAppendix): (column: number) => boolean {
  const { headed } = located;
  const known = new Map<number, boolean>();
  const standsRight = (column: number): boolean => {
    const { label } = located.columns;
    const isInPlace = label === undefined || column === label + COLUMNS.figure - COLUMNS.label;
    return (
      isInPlace &&
      standsBehindUnits(form, sheet, located, column) &&
      !isEmptyBesideNumbers(sheet, located, column) &&
      otherColumnsOfNumbers(sheet, located, column).length === 0
    );
  };
  return (column) => {
    if (headed.size > 0) return headed.has(column);
    const answer = known.get(column) ?? standsRight(column);
    known.set(column, answer);
    return answer;
  };
}

/** Of most rows whose unit the form prints, that unit. */
function standsBehindUnits(form: Form, sheet: ReadSheet, { figures }: LocatedAppendix, column: number): boolean {
  const printed = [...figures].flatMap(([id, { row }]) => {
    const { unit = '', otherUnits = [] } = form.indicators.get(id) ?? {};
    if (unit === '') return [];
    const standing = fold(cellText(cellAt(sheet, row, column - 1)));
    return [[unit, ...otherUnits].some((one) => fold(one) === standing)];
  });
  return printed.filter(Boolean).length * 2 >= printed.length;
}

function isEmptyBesideNumbers(sheet: ReadSheet, { figures }: LocatedAppendix, column: number): boolean {
  const rows = [...figures.values()].map(({ row }) => row);
  return (
    rows.every((row) => isBlank(cellAt(sheet, row, column))) &&
    rows.some((row) => typeof cellAt(sheet, row, column + 1)?.value === 'number')
  );
}

const NO_CELLS: ReadonlyMap<number, ReadCell> = new Map();
const NO_COLUMNS: readonly number[] = [];

/** Columns right of the labels, other than that of the figures, that hold numbers beside most of the rows of figures. */
export function otherColumnsOfNumbers(
  sheet: ReadSheet,
  { figures, columns }: LocatedAppendix,
  figureColumn: number,
): readonly number[] {
  const counts = new Map<number, number>();
  for (const { row } of figures.values()) {
    for (const [column, { value }] of sheet.cells.get(row) ?? NO_CELLS) {
      if (typeof value !== 'number' || column === figureColumn || column <= (columns.label ?? -1)) continue;
      counts.set(column, (counts.get(column) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return NO_COLUMNS;
  const most = Math.max(3, figures.size / 2);
  return [...counts].flatMap(([column, count]) => (count >= most ? [column] : []));
}
