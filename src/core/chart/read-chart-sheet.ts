import { cellAddress } from '../address/a1';
import type { IndicatorId } from '../form/form';
import { cellAt, cellText, isBlank, type ReadCell, type ReadSheet } from '../locate/read-book';
import { fold, tidy } from '../text/normalize';
import type { CellValue } from '../workbook/workbook';
import { CHART_COLUMN_WIDTHS, CHART_COLUMNS, CHART_FOOT, CHART_SHEET_TITLE } from './chart-columns';
import type { ChartDefinition } from './chart-definition';
import type { BesideCell, ChartReading } from './chart-reading';
import { LAST_PERIOD } from './last-period';

const FOOT = new Set(Object.values(CHART_FOOT).map(fold));
/** An id of a row, of this form or another. */
const ID = /^[A-Z]+\d+(?:\.\d+)*$/;

/** Whether a sheet to which no name points is the chart's: it says so, and has ratios of the form. */
export function isChartSheet(definition: ChartDefinition | undefined, sheet: ReadSheet): boolean {
  if (!definition) return false;
  const title = fold(cellText(cellAt(sheet, 0, 0)));
  return title === fold(CHART_SHEET_TITLE) && ratioRows(definition, sheet).size > 0;
}

/**
 * What stands on the chart's sheet: the numbers of the period before by the ids of their rows, wherever these stand, and
 * what a person wrote that is none of the table.
 */
export function readChartSheet(definition: ChartDefinition, sheet: ReadSheet): ChartReading {
  const rows = ratioRows(definition, sheet);
  const taken = new Set(rows.values());
  const values = new Map<IndicatorId, CellValue>();
  const formulas = new Map<IndicatorId, string>();
  for (const [id, row] of rows) {
    const cell = cellAt(sheet, row, CHART_COLUMNS.last);
    if (!cell || isBlank(cell)) continue;
    values.set(id, cell.value);
    if (cell.formula !== undefined) formulas.set(id, cell.formula);
  }
  const firstRow = Math.min(...taken);
  const name = rows.size === 0 ? '' : tidy(cellText(cellAt(sheet, firstRow - 1, CHART_COLUMNS.last)));
  const end = Math.max(-1, ...taken, ...footRows(sheet));
  const beside = besideCells(sheet, taken, end);
  return {
    sheet: sheet.name,
    last: { name: name || LAST_PERIOD, values },
    formulas,
    beside: beside.map(({ cell }) => cell),
    ...firstOf(sheet, beside),
  };
}

/** The first row of each ratio; a ratio that is not there has lost its row. */
function ratioRows({ ratios }: ChartDefinition, sheet: ReadSheet): ReadonlyMap<IndicatorId, number> {
  const rows = new Map<IndicatorId, number>();
  for (const row of [...sheet.cells.keys()].sort((a, b) => a - b)) {
    const id = idIn(sheet, row);
    if (ratios.some(({ indicator }) => indicator === id) && !rows.has(id)) rows.set(id, row);
  }
  return rows;
}

function idIn(sheet: ReadSheet, row: number): string {
  return cellText(cellAt(sheet, row, CHART_COLUMNS.id))
    .trim()
    .toUpperCase();
}

function footRows(sheet: ReadSheet): number[] {
  return [...sheet.cells.keys()].filter((row) => FOOT.has(fold(cellText(cellAt(sheet, row, CHART_COLUMNS.id)))));
}

interface Beside {
  readonly cell: BesideCell;
  readonly row: number;
}

/**
 * Cells below the table's end; and of a row within it that is no ratio of this form (an older version's, a second copy)
 * its id and the number of the period before, which go below too.
 */
function besideCells(sheet: ReadSheet, taken: ReadonlySet<number>, end: number): Beside[] {
  const found: Beside[] = [];
  let lost = 0;
  for (const [row, cells] of [...sheet.cells].sort(([a], [b]) => a - b)) {
    for (const [column, cell] of cells) {
      if (isBlank(cell) || column >= CHART_COLUMN_WIDTHS.length) continue;
      if (row > end) found.push({ row, cell: besideCell(row - end, column, cell) });
      else if (column === CHART_COLUMNS.last && !taken.has(row) && ID.test(idIn(sheet, row))) {
        lost += 1;
        const text = `${idIn(sheet, row)}: ${cell.shown ?? cellText(cell)}`;
        found.push({ row, cell: { below: lost, column: CHART_COLUMNS.label, value: text } });
      }
    }
  }
  return found.map((one) => (one.row > end ? { ...one, cell: { ...one.cell, below: one.cell.below + lost } } : one));
}

function besideCell(below: number, column: number, { value, formula }: ReadCell): BesideCell {
  return formula === undefined ? { below, column, value } : { below, column, value, formula };
}

/** The first cell below the table, or right of it. */
function firstOf(sheet: ReadSheet, beside: readonly Beside[]): Pick<ChartReading, 'firstBeside'> {
  const [below] = beside;
  if (below) return { firstBeside: { sheet: sheet.name, address: cellAddress(below.row, below.cell.column) } };
  for (const [row, cells] of sheet.cells) {
    for (const [column, cell] of cells) {
      if (column < CHART_COLUMN_WIDTHS.length || isBlank(cell)) continue;
      return { firstBeside: { sheet: sheet.name, address: cellAddress(row, column) } };
    }
  }
  return {};
}
