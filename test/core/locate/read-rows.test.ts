import { formInForce } from '../../../src/core/form/forms';
import { locateReport } from '../../../src/core/locate/locate-report';
import { readSnapshot } from '../../../src/core/locate/read-snapshot';
import { COLUMNS, HEADING_ROWS } from '../../../src/core/plan/appendix-columns';
import { planWorkbook } from '../../../src/core/plan/workbook-plan';
import { sampleDetails } from '../../../src/core/sample/report-141';
import { workbookOfPlan } from '../../../src/core/workbook/plan-to-workbook';
import type { Sheet } from '../../../src/core/workbook/workbook';

const form = formInForce(sampleDetails.document.date);

/** The unit read of PL2.1 after the sheet was changed. */
const unitRead = (change: (sheet: Sheet, row: number) => void): string | undefined => {
  const plan = planWorkbook(form, sampleDetails);
  const workbook = workbookOfPlan(plan);
  const planned = plan.sheets.find(({ key }) => key === 'PL2');
  const sheet = workbook.sheets.find(({ name }) => name === planned?.name);
  const row = planned?.rows.find(({ indicator }) => indicator === 'PL2.1')?.row;
  if (!sheet || row === undefined) throw new Error('No PL2.1');
  change(sheet, row);
  const report = locateReport(form, workbook);
  return report && readSnapshot(report)?.rows.get('PL2.1')?.unit;
};

const blank = (sheet: Sheet, row: number): void => void sheet.cells.get(row)?.delete(COLUMNS.unit);
const blankHeadings = (sheet: Sheet): void => {
  for (let row = HEADING_ROWS.first; row <= HEADING_ROWS.last; row += 1) sheet.cells.get(row)?.delete(COLUMNS.unit);
};

test.each<[string, (sheet: Sheet, row: number) => void, string | undefined]>([
  ['as printed', () => undefined, 'Văn bản'],
  ['blank under its heading', blank, ''],
  ['without the heading', blankHeadings, 'Văn bản'],
  [
    'blank and without the heading: nothing is known',
    (sheet, row) => {
      blank(sheet, row);
      blankHeadings(sheet);
    },
    undefined,
  ],
])('the unit of a row, %s', (_, change, unit) => expect(unitRead(change)).toBe(unit));
