import { absoluteAddress, cellAddress } from '../address/a1';
import type { Form, FormTable, Indicator, IndicatorId, IndicatorKind, ReportingLevel } from '../form/form';
import { reportsRow } from '../form/reporting-level';
import type { Severity } from '../rule/finding';
import type { ConditionalFormat } from '../workbook/workbook';
import { overRuns, type RowTest } from './alert-runs';
import { COLUMNS } from './appendix-columns';
import { isInput } from './appendix-styles';
import { isMoneyRow } from './money-rows';
import { AS_TYPED, MONEY_WITH_DECIMALS } from './number-formats';
import { partRelations, type PartRelation } from './part-relations';
import { figureArea, type PlacedRow } from './placed-row';
import { rowRuns } from './row-runs';

/** The unit of every percentage. */
const PERCENT = '%';
const NO_DECIMALS: readonly IndicatorKind[] = ['group', 'code', 'sum'];

type AlertStyle = ConditionalFormat['style'];

const RED = { fontColor: '#9C0006', fill: '#FFC7CE' } as const;
const AMBER = { fontColor: '#7F6000', fill: '#FFEB9C' } as const;
const TO_FILL = { fill: '#FFF8E1' } as const;
const COLOURS: Readonly<Record<Severity, AlertStyle>> = { error: RED, warning: AMBER, info: AMBER };

/**
 * What the sheet shows by itself while a person types, the add-in closed. Formulas read cells of the same sheet only.
 * Red: a part over its whole, and a count that is not a whole number, shown as typed because its number format would
 * round it; amber: a part over its whole where that is only unusual. Amounts show decimals where they have some. A
 * blank input that the level owes is tinted until it is filled, so that a finished appendix prints plain.
 */
export function figureAlerts(
  form: Form,
  table: FormTable,
  rows: readonly PlacedRow[],
  level: ReportingLevel,
): ConditionalFormat[] {
  const at = (index: number): Indicator | undefined => rows[index]?.indicator;
  const isKind = (index: number, kinds: readonly IndicatorKind[]): boolean =>
    kinds.includes(at(index)?.kind ?? 'group');
  const isPercent = (index: number): boolean => at(index)?.unit === PERCENT;
  const isDue = (index: number): boolean => {
    const row = at(index);
    return row !== undefined && isInput(row.kind) && !row.optional && reportsRow(level, row);
  };
  const isStacked = stackedParts(form, rows);
  const stacked = new Set(rows.filter((_, index) => isStacked(index)).map(({ indicator }) => indicator.id));
  return [
    ...partRelations(form, table, level)
      .filter(({ parts: [part, ...others] }) => others.length > 0 || part === undefined || !stacked.has(part))
      .flatMap((relation) => partOverWhole(form, relation, rows)),
    ...overRuns(rows, isStacked, (index) => !isPercent(index - 2), stackedPartOver, RED),
    // Between counts stand headings (blank), codes and sums (whole too) and percentages (told by their unit).
    ...overRuns(
      rows,
      (index) => isKind(index, ['count']),
      (index) => isPercent(index) || isKind(index, NO_DECIMALS),
      brokenCount,
      { ...RED, numberFormat: AS_TYPED },
    ),
    ...overRuns(
      rows,
      (index) => isMoneyRow(form, at(index)?.id ?? ''),
      () => false,
      decimalAmount,
      { numberFormat: MONEY_WITH_DECIMALS },
    ),
    // A formula is never blank; where it was deleted, the cell is to be filled indeed. Headings have no unit.
    ...overRuns(rows, isDue, (index) => isKind(index, ['group', 'ratio', 'sum']), blankInput, TO_FILL),
  ];
}

const figureCell = (row: number): string => cellAddress(row, COLUMNS.figure);
const unitCell = (row: number): string => cellAddress(row, COLUMNS.unit);

const brokenCount = (row: number): string => {
  const cell = figureCell(row);
  return `=AND(ISNUMBER(${cell}),${unitCell(row)}<>"${PERCENT}",OR(${cell}<0,${cell}<>INT(${cell})))`;
};
const decimalAmount = (row: number): string =>
  `=AND(ISNUMBER(${figureCell(row)}),${figureCell(row)}<>INT(${figureCell(row)}))`;
const blankInput = (row: number): string => `=AND(ISBLANK(${figureCell(row)}),${unitCell(row)}<>"")`;

/**
 * A ratio, its denominator and its numerator mostly stand one below the other: such a numerator is told by the percent
 * sign two rows up, so that one format does for all of a sheet. Amounts are compared by a formula of their own.
 */
function stackedParts(form: Form, rows: readonly PlacedRow[]): RowTest {
  return (index) => {
    const [ratio, whole, part] = rows.slice(Math.max(0, index - 2), index + 1).map(({ indicator }) => indicator);
    return (
      part !== undefined &&
      ratio?.kind === 'ratio' &&
      ratio.unit === PERCENT &&
      ratio.denominator === whole?.id &&
      ratio.numerator === part.id &&
      !isMoneyRow(form, part.id) &&
      !isMoneyRow(form, ratio.denominator ?? '')
    );
  };
}

const stackedPartOver = (row: number): string =>
  `=AND(${unitCell(row - 2)}="${PERCENT}",ISNUMBER(${figureCell(row - 1)}),SUM(${figureCell(row)})>${figureCell(row - 1)})`;

/** On every part; of several, on those that are there and more than zero: a blank has nothing to put right. */
function partOverWhole(form: Form, relation: PartRelation, rows: readonly PlacedRow[]): ConditionalFormat[] {
  const { parts, whole, otherwise } = relation;
  const partRows = rows.filter(({ indicator }) => parts.includes(indicator.id));
  const sum = `SUM(${partRows.map(({ row }) => absoluteFigure(row)).join(',')})`;
  const [wholeCell, otherCell] = [absoluteOf(rows, whole), absoluteOf(rows, otherwise)];
  const most = otherCell ? `IF(ISNUMBER(${wholeCell}),${wholeCell},${otherCell})` : wholeCell;
  const known = otherCell ? `COUNT(${wholeCell},${otherCell})>0` : `ISNUMBER(${wholeCell})`;
  const over = [...parts, whole].some((id) => isMoneyRow(form, id)) ? `ROUND(${sum}-${most},6)>0` : `${sum}>${most}`;
  return rowRuns(partRows, () => 'part').map(({ first, last }) => {
    const cell = cellAddress(first, COLUMNS.figure);
    return {
      areas: [figureArea(first, last)],
      formula: parts.length > 1 ? `=AND(${known},${over},ISNUMBER(${cell}),${cell}>0)` : `=AND(${known},${over})`,
      style: COLOURS[relation.severity],
    };
  });
}

function absoluteOf(rows: readonly PlacedRow[], id: IndicatorId | undefined): string | undefined {
  const placed = rows.find(({ indicator }) => indicator.id === id);
  return placed && absoluteFigure(placed.row);
}

/** The same cell from wherever the format is looked at. */
function absoluteFigure(row: number): string {
  return absoluteAddress(figureArea(row, row));
}
