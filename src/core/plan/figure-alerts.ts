import { absoluteAddress, cellAddress } from '../address/a1';
import type { Appendix, Form, Indicator, IndicatorId, IndicatorKind, ReportingLevel } from '../form/form';
import { reportsRow } from '../form/reporting-level';
import type { Severity } from '../rule/finding';
import type { ConditionalFormat } from '../workbook/workbook';
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
  appendix: Appendix,
  rows: readonly PlacedRow[],
  level: ReportingLevel,
): ConditionalFormat[] {
  const isDue = (row: Indicator): boolean => isInput(row.kind) && reportsRow(level, row);
  const isComputed = ({ kind }: Indicator): boolean => kind === 'ratio' || kind === 'sum';
  const isPercent = ({ unit }: Indicator): boolean => unit === PERCENT;
  const broken = (cell: string, unit: string): string =>
    `=AND(ISNUMBER(${cell}),${unit}<>"${PERCENT}",OR(${cell}<0,${cell}<>INT(${cell})))`;
  const decimal = (cell: string): string => `=AND(ISNUMBER(${cell}),${cell}<>INT(${cell}))`;
  return [
    ...partRelations(form, appendix, level).flatMap((relation) => partOverWhole(form, relation, rows)),
    // Between counts stand headings (blank), codes and sums (whole too) and percentages (told by their unit).
    ...overRuns(
      rows,
      (row) => row.kind === 'count',
      (row) => isPercent(row) || NO_DECIMALS.includes(row.kind),
      broken,
      {
        ...RED,
        numberFormat: AS_TYPED,
      },
    ),
    ...overRuns(
      rows,
      (row) => isMoneyRow(form, row.id),
      () => false,
      decimal,
      { numberFormat: MONEY_WITH_DECIMALS },
    ),
    // A formula is never blank; where it was deleted, the cell is to be filled indeed.
    ...overRuns(rows, isDue, isComputed, (cell) => `=ISBLANK(${cell})`, TO_FILL),
  ];
}

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

/**
 * One format for each run of rows; its formula is written for the run's first cell and the unit beside it. A run goes on
 * over rows between that the formula can never hold for: each format is a kilobyte of what is sent to Excel.
 */
function overRuns(
  rows: readonly PlacedRow[],
  wanted: (row: Indicator) => boolean,
  harmless: (row: Indicator) => boolean,
  formulaFor: (cell: string, unit: string) => string,
  style: AlertStyle,
): ConditionalFormat[] {
  const keys = rows.map(({ indicator }) => (wanted(indicator) ? 'wanted' : harmless(indicator) ? 'between' : 'other'));
  const goesOn = (index: number): boolean => {
    const next = keys.slice(index).find((key) => key !== 'between');
    return keys[index] !== 'other' && next === 'wanted' && keys.slice(0, index + 1).includes('wanted');
  };
  return rowRuns(
    rows.map((row, index) => ({ ...row, isIn: goesOn(index) })),
    ({ isIn }) => (isIn ? 'in' : undefined),
  ).flatMap(({ first, last }) => {
    const from = rows.find(({ row, indicator }) => row >= first && wanted(indicator))?.row ?? first;
    return [
      {
        areas: [figureArea(from, last)],
        formula: formulaFor(cellAddress(from, COLUMNS.figure), cellAddress(from, COLUMNS.unit)),
        style,
      },
    ];
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
