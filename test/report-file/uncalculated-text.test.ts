import { writeWorkbook } from '../../src/file/write-workbook';
import { formInForce } from '../../src/core/form/forms';
import { sampleDetails } from '../../src/core/sample/report-141';
import type { Cell, Workbook } from '../../src/core/workbook/workbook';
import { repairWorkbook } from '../../src/report-file/repair/repair-workbook';
import { readReportFile } from '../../src/report-file/verdict/file-verdict';
import { workbookOfData } from '../../src/report-file/workbook-of-data';

const form = formInForce('2022-09-05');
const { unit, period, document } = sampleDetails;
const figures = { 'PL2.2.1': 44, 'PL2.2.2': 34, 'PL4.3.2.1': 541, 'PL4.3.2.2': 539 };

function written(): Workbook {
  return workbookOfData(form, { unit, period, document, figures }, '2022-09-05');
}

function withoutValues(workbook: Workbook): Workbook {
  for (const { cells } of workbook.sheets)
    for (const row of cells.values())
      for (const cell of row.values()) if (cell.formula !== undefined) cell.value = null;
  return workbook;
}

function textsOf(workbook: Workbook): readonly string[] {
  const read = readReportFile(writeWorkbook(workbook), 'vi');
  if (read.outcome !== 'read') throw new Error(read.finding.message);
  return read.reading.snapshot.paragraphs.map(({ text }) => text);
}

test('a file that we write has its text in it, before any program has calculated it', () => {
  expect(textsOf(written()).find((text) => text.startsWith('Kế hoạch CCHC'))).toContain('đề ra 44 nhiệm vụ');
});

test('a file without calculated values is read with the text that its formulas give', () => {
  expect(textsOf(withoutValues(written()))).toEqual(textsOf(written()));
});

test('a formula of a person’s own without a value is told, by repair too, and never passed over', () => {
  const workbook = written();
  const cell = reportCell(workbook, 'Kế hoạch CCHC');
  const formula = '="Kế hoạch "&UPPER("x")';
  Object.assign(cell, { value: null, formula });
  const read = readReportFile(writeWorkbook(workbook), 'vi');
  if (read.outcome !== 'read') throw new Error(read.finding.message);
  const told = [expect.objectContaining({ kind: 'text-not-calculated', where: 'I.1', value: formula })];
  expect(read.reading.troubles).toEqual(told);
  const { notPlaced, placed, workbook: repaired } = repairWorkbook(read.reading);
  expect([notPlaced, placed.paragraphs]).toEqual([told, 0]);
  expect(textsOf(repaired).filter((text) => text === '')).toEqual([]);
});

/** The cell of the report sheet whose text begins so. */
function reportCell({ sheets }: Workbook, beginning: string): Cell {
  const report = sheets.find(({ name }) => name === 'Báo cáo');
  const cells = [...(report?.cells.values() ?? [])].flatMap((row) => [...row.values()]);
  const found = cells.find(({ value }) => typeof value === 'string' && value.trimStart().startsWith(beginning));
  if (!found) throw new Error(`No text begins with ${beginning}`);
  return found;
}
