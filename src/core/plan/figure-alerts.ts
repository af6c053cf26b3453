import { absoluteAddress, cellAddress } from '../address/a1';
import type { Appendix, Form, Indicator, IndicatorId } from '../form/form';
import type { ConditionalFormat } from '../workbook/workbook';
import { COLUMNS } from './appendix-columns';
import { isMoneyRow } from './money-rows';
import { AS_TYPED, MONEY_WITH_DECIMALS } from './number-formats';
import { PART_RELATIONS, type PartRelation } from './part-relations';
import { figureArea, type PlacedRow } from './placed-row';
import { rowRuns } from './row-runs';

const RED = { fontColor: '#9C0006', fill: '#FFC7CE' } as const;
const TO_FILL = { fill: '#FFF8E1' } as const;

/**
 * What the sheet shows by itself while a person types, the add-in closed. Formulas read cells of the same sheet only.
 * Red: a part over its whole (each ratio's numerator, and {@link PART_RELATIONS}), and a count that is not a whole
 * number, shown as typed because its number format would round it. Amounts show decimals where they have some. A
 * blank input that `isDue` is tinted until it is filled, so that a finished appendix prints plain.
 */
export function figureAlerts(
  form: Form,
  appendix: Appendix,
  rows: readonly PlacedRow[],
  isDue: (row: Indicator) => boolean,
): ConditionalFormat[] {
  return [
    ...partsOverWhole(form, appendix, rows),
    ...overRuns(rows, (row) => row.kind === 'count', (cell) => `=AND(ISNUMBER(${cell}),OR(${cell}<0,${cell}<>INT(${cell})))`, {
      ...RED,
      numberFormat: AS_TYPED,
    }),
    ...overRuns(rows, (row) => isMoneyRow(form, row.id), (cell) => `=AND(ISNUMBER(${cell}),${cell}<>INT(${cell}))`, {
      numberFormat: MONEY_WITH_DECIMALS,
    }),
    ...overRuns(rows, isDue, (cell) => `=ISBLANK(${cell})`, TO_FILL),
  ];
}

function partsOverWhole(form: Form, appendix: Appendix, rows: readonly PlacedRow[]): ConditionalFormat[] {
  const placed = new Map(rows.map(({ indicator, row }) => [indicator.id, row]));
  return relationsOf(form, appendix).flatMap(({ parts, whole }) => {
    const wholeRow = placed.get(whole);
    const partRows = parts.map((id) => placed.get(id)).filter((row): row is number => row !== undefined);
    if (wholeRow === undefined || partRows.length < parts.length) return [];
    const wholeCell = absoluteFigure(wholeRow);
    const sum = `SUM(${partRows.map(absoluteFigure).join(',')})`;
    const over = [...parts, whole].some((id) => isMoneyRow(form, id))
      ? `ROUND(${sum}-${wholeCell},6)>0`
      : `${sum}>${wholeCell}`;
    const formula = `=AND(ISNUMBER(${wholeCell}),${over})`;
    return rowRuns(partRows.map((row) => ({ row })), () => 'part').map(({ first, last }) => ({
      areas: [figureArea(first, last)],
      formula,
      style: RED,
    }));
  });
}

function relationsOf(form: Form, appendix: Appendix): PartRelation[] {
  const ofRatios = appendix.rows.flatMap(({ numerator, denominator }) =>
    numerator === undefined || denominator === undefined ? [] : [{ parts: [numerator], whole: denominator }],
  );
  const inAppendix = ({ whole }: { whole: IndicatorId }): boolean => form.indicators.get(whole)?.appendix === appendix.id;
  return [...ofRatios, ...(PART_RELATIONS[form.id] ?? []).filter(inAppendix)];
}

function overRuns(
  rows: readonly PlacedRow[],
  wanted: (row: Indicator) => boolean,
  formulaFor: (cell: string) => string,
  style: ConditionalFormat['style'],
): ConditionalFormat[] {
  return rowRuns(rows, ({ indicator }) => (wanted(indicator) ? 'wanted' : undefined)).map(({ first, last }) => ({
    areas: [figureArea(first, last)],
    formula: formulaFor(cellAddress(first, COLUMNS.figure)),
    style,
  }));
}

/** The same cell from wherever the format is looked at. */
function absoluteFigure(row: number): string {
  return absoluteAddress(figureArea(row, row));
}
