import type { Form } from '../../src/core/form/form';
import { narrativeOf } from '../../src/core/narrative/paragraphs';
import { renderParagraph } from '../../src/core/narrative/render';
import { readMark } from '../../src/core/narrative/report-marks';
import { INDENT, MARK_COLUMN } from '../../src/core/narrative/report-row';
import { REPORT_SHEET } from '../../src/core/plan/names';
import { figureOf } from '../../src/core/report/figure';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { readReportWorkbook, type ReportReading } from '../../src/report-file/reading/read-report';
import { workbookOfData } from '../../src/report-file/workbook-of-data';
import type { GeneratedReport } from './generate-report';

/** The bytes of a generated report as a spreadsheet program saves it: every formula with its value, or none with one. */
export function saveReport(form: Form, { data, uncalculated }: GeneratedReport): Uint8Array {
  const workbook = workbookOfData(form, data, '2026-09-05');
  if (uncalculated) forgetValues(workbook);
  else calculateSentences(form, workbook);
  return writeWorkbook(workbook);
}

function forgetValues({ sheets }: Workbook): void {
  for (const cell of sheets.flatMap(({ cells }) => [...cells.values()].flatMap((line) => [...line.values()]))) {
    if (cell.formula !== undefined) cell.value = null;
  }
}

/** The appendices have their values already; this gives the standard sentences theirs. */
function calculateSentences(form: Form, workbook: Workbook): void {
  const read = readReportWorkbook(form, workbook);
  if (read.outcome !== 'read') throw new Error(`A generated report cannot be read: ${read.outcome}`);
  const sentences = sentencesOf(form, read.reading);
  const report = workbook.sheets.find(({ name }) => name === REPORT_SHEET);
  for (const line of report?.cells.values() ?? []) {
    const mark = readMark(String(line.get(MARK_COLUMN)?.value ?? ''));
    const formulas: Cell[] = [...line.values()].filter(({ formula }) => formula !== undefined);
    mark?.cells.forEach(({ id }, index) => {
      const sentence = sentences.get(id);
      const cell = formulas[index];
      if (cell && sentence !== undefined) cell.value = sentence === '' ? '' : INDENT + sentence;
    });
  }
}

function sentencesOf(form: Form, { snapshot, details }: ReportReading): ReadonlyMap<string, string> {
  const figures = new Map([...snapshot.rows].map(([id, row]) => [id, figureOf(row)]));
  return new Map(
    narrativeOf(form).paragraphs.map((paragraph) => [paragraph.id, renderParagraph(paragraph, figures, details)]),
  );
}
