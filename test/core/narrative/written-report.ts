import { formInForce } from '../../../src/core/form/forms';
import type { StandingParagraph } from '../../../src/core/narrative/report-reading';
import { readReportRows, reportRowsOf } from '../../../src/core/narrative/report-reading';
import { planReportSheet } from '../../../src/core/narrative/report-sheet-plan';
import type { SheetPlan } from '../../../src/core/plan/sheet-plan';
import type { CellValue } from '../../../src/core/workbook/workbook';
import { evaluateFormula } from './evaluate-formula';
import { reportCells } from './report-cells';
import { type Cells, figuresOf, namesOf, someDetails } from './workbook-names';

export const form = formInForce('2022-09-05');
export const MARKS = 7;

export const plan = (
  standing: readonly StandingParagraph[] = [],
  cells: Cells = {},
  details = someDetails,
): SheetPlan => planReportSheet(form, details, standing, figuresOf(cells)).sheet;

export interface Grid {
  readonly values: CellValue[][];
  readonly formulas: (CellValue | undefined)[][];
}

/** The sheet as it stands after a plan was written and calculated. */
export function written(sheet: SheetPlan, cells: Cells = {}, details = someDetails): Grid {
  const names = namesOf(cells, details);
  const formulas = sheet.cells.map((row) =>
    row.map((content) =>
      content?.kind === 'formula' ? content.formula : content?.kind === 'text' ? content.text : undefined,
    ),
  );
  const values = sheet.cells.map((row) =>
    row.map((content) =>
      content?.kind === 'formula'
        ? evaluateFormula(content.formula, names)
        : content?.kind === 'text'
          ? content.text
          : null,
    ),
  );
  return { values, formulas };
}

export const read = (grid: Grid): StandingParagraph[] =>
  readReportRows(reportRowsOf(reportCells(grid.values, grid.formulas), MARKS));
export const textsIn = (sheet: SheetPlan): string[] => read(written(sheet)).map(({ text }) => text);
/** Rows by the beginning of their mark. */
export const rowsMarked = (grid: Grid, mark: string): number[] =>
  grid.values.flatMap((row, index) => (String(row[MARKS]).startsWith(mark) ? [index] : []));

export function type(grid: Grid, row: number, text: string): void {
  (grid.values[row] ?? [])[0] = text;
  (grid.formulas[row] ?? [])[0] = text;
}

export function insert(grid: Grid, before: number, text: string): void {
  grid.values.splice(before, 0, [text, ...Array.from({ length: MARKS }, () => null)]);
  grid.formulas.splice(before, 0, [text]);
}
