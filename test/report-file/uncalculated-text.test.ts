import { writeWorkbook } from '../../src/file/write-workbook';
import { formInForce } from '../../src/core/form/forms';
import { sampleDetails } from '../../src/core/sample/report-141';
import type { Workbook } from '../../src/core/workbook/workbook';
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
