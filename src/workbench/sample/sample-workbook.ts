import { formById } from '../../core/form/forms';
import { planReportSheet } from '../../core/narrative/report-sheet-plan';
import { COLUMNS } from '../../core/plan/appendix-columns';
import { planWorkbook } from '../../core/plan/workbook-plan';
import { figureOf } from '../../core/report/figure';
import { SAMPLE_FORM, sampleDetails, sampleSnapshot, sampleSupplementary } from '../../core/sample/report-141';
import { sampleParagraphs } from '../../core/sample/report-141-paragraphs';
import { report141Rows } from '../../core/sample/report-141-rows';
import { workbookOfPlan } from '../../core/workbook/plan-to-workbook';
import type { Cell, Sheet, Workbook } from '../../core/workbook/workbook';
import { asPrinted } from './as-printed';

/**
 * Report 141 in our template, as its officer typed it: every figure as printed, wrong ones included, ratios and sums
 * typed over the formulas (blank where the print is), STT and units as printed, and paragraphs of our own wording that
 * carry the same contradictions. What only its text tells is typed into the sheet of supplementary figures.
 */
export function sampleWorkbook(): Workbook {
  const form = formById(SAMPLE_FORM);
  if (!form) throw new Error(`No form ${SAMPLE_FORM}`);
  const snapshot = sampleSnapshot('numbers');
  const figures = new Map([...snapshot.rows].map(([indicator, row]) => [indicator, figureOf(row)]));
  const plan = planWorkbook(form, sampleDetails, {
    report: planReportSheet(form, sampleDetails, sampleParagraphs, figures),
  });
  const workbook = workbookOfPlan(plan);
  const printed = new Map(report141Rows.map((row) => [row[0], row]));
  for (const planned of plan.sheets) {
    const sheet = workbook.sheets.find(({ name }) => name === planned.name);
    for (const { indicator, row } of planned.rows) {
      const print = printed.get(indicator);
      const supplementary = sampleSupplementary.get(indicator);
      if (sheet && supplementary !== undefined)
        cellOf(sheet, row, COLUMNS.figure).value = asPrinted(supplementary).value;
      if (!sheet || !print) continue;
      const [, stt, unit, figure] = print;
      cellOf(sheet, row, COLUMNS.stt).value = stt;
      cellOf(sheet, row, COLUMNS.unit).value = unit === '' ? null : unit;
      typeFigure(cellOf(sheet, row, COLUMNS.figure), figure);
    }
  }
  return workbook;
}

function typeFigure(cell: Cell, figure: string): void {
  const { value, numberFormat } = asPrinted(figure);
  cell.value = value;
  delete cell.formula;
  if (numberFormat !== undefined) cell.style = { ...cell.style, numberFormat };
}

function cellOf(sheet: Sheet, row: number, column: number): Cell {
  const columns = sheet.cells.get(row) ?? new Map<number, Cell>();
  sheet.cells.set(row, columns);
  const cell = columns.get(column) ?? { value: null };
  columns.set(column, cell);
  return cell;
}
