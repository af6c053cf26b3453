import type { ConditionalFormat } from '../workbook/workbook';
import { figureArea, type PlacedRow } from './placed-row';
import { rowRuns } from './row-runs';

/** Asks of a row by its position among the rows of its table (from 0). */
export type RowTest = (index: number) => boolean;

/**
 * One format for each run of rows; its formula is written for the run's first row (of the sheet, from 0) and relative
 * to it. A run goes on over rows between that the formula can never hold for: each format is a kilobyte of what is sent
 * to Excel.
 */
export function overRuns(
  rows: readonly PlacedRow[],
  wanted: RowTest,
  harmless: RowTest,
  formulaFor: (row: number) => string,
  style: ConditionalFormat['style'],
): ConditionalFormat[] {
  const keys = rows.map((_, index) => (wanted(index) ? 'wanted' : harmless(index) ? 'between' : 'other'));
  const goesOn = (index: number): boolean => {
    const next = keys.slice(index).find((key) => key !== 'between');
    return keys[index] !== 'other' && next === 'wanted' && keys.slice(0, index + 1).includes('wanted');
  };
  return rowRuns(
    rows.map((row, index) => ({ ...row, isIn: goesOn(index) })),
    ({ isIn }) => (isIn ? 'in' : undefined),
  ).map(({ first, last }) => {
    const from = rows.find(({ row }, index) => row >= first && wanted(index))?.row ?? first;
    return { areas: [figureArea(from, last)], formula: formulaFor(from), style };
  });
}
