import { writeWorkbook } from '../../src/file/write-workbook';
import type { Workbook } from '../../src/core/workbook/workbook';
import { judgeFile } from '../../src/report-file/verdict/judge-file';
import { workbookOfData } from '../../src/report-file/workbook-of-data';
import { figureCell, form, sheetNamed } from './damage/healthy-report';

/** What is said of a report of these figures after something was done to its file, as `rule@where`. */
function said(figures: Readonly<Record<string, number>>, damage: (workbook: Workbook) => void) {
  const workbook = workbookOfData(form, { figures }, '2022-09-15');
  damage(workbook);
  const { told, findings } = judgeFile(writeWorkbook(workbook), { language: 'vi' }).verdict;
  return [told, findings].map((list) => list.map(({ rule, where }) => `${rule}@${where}`));
}

test('an appendix whose figures were not read is not called empty', () => {
  const [told, findings] = said({ 'PL2.1': 9, 'PL2.2.1': 44 }, (workbook) => {
    workbook.names.length = 0;
    const heading = sheetNamed(workbook, 'Phụ lục 2').cells.get(5)?.get(3);
    expect(heading?.value).toBe('Số liệu');
    if (heading) heading.value = null;
  });
  expect(told).toContain('column-unsure@PL2');
  expect(told).toContain('appendix-empty@PL3');
  expect([told, findings].flat()).not.toContain('appendix-empty@PL2');
});

test('a ratio is not said to be without inputs that were not read', () => {
  const asDay = (workbook: Workbook, id: string): void => {
    const cell = figureCell(workbook, id);
    cell.style = { ...cell.style, numberFormat: 'dd/mm/yyyy' };
  };
  const [told, findings] = said({ 'PL2.2.1': 44810, 'PL2.2.2': 44811 }, (workbook) => {
    asDay(workbook, 'PL2.2.1');
    asDay(workbook, 'PL2.2.2');
    const ratio = figureCell(workbook, 'PL2.2');
    delete ratio.formula;
    ratio.value = 77;
  });
  expect(told).toEqual(expect.arrayContaining(['date-for-figure@PL2.2.1', 'date-for-figure@PL2.2.2']));
  expect([told, findings].flat()).not.toContain('ratio-without-inputs@PL2.2');
  // What follows from it and is sure on its own is told all the same.
  expect(told).toContain('formula-overwritten@PL2.2');
});
