import { formInForce } from '../../src/core/form/forms';
import { sampleDetails, sampleFigures, sampleSupplementary } from '../../src/core/sample/report-141';
import type { Workbook } from '../../src/core/workbook/workbook';
import { indicatorName } from '../../src/core/plan/names';
import { openReportWorkbook } from '../../src/excel';
import { consolidatedWorkbook } from '../../src/report-file/consolidate/consolidated-workbook';
import { sampleWorkbook } from '../../src/workbench/sample/sample-workbook';
import { differencesToLibreOffice } from '../file/libre-office';
import { openExcel } from '../host/open-excel';
import { consolidationOf } from '../report-file/unit-files';

const form = formInForce(sampleDetails.document.date);

/** Inputs of a report: what is typed for each indicator, as an officer types it. */
type Typed = (indicator: string, index: number) => string;

const REPORTS: readonly (readonly [string, Typed])[] = [
  ['empty', () => ''],
  ['report 141', (indicator) => sampleFigures.get(indicator) ?? sampleSupplementary.get(indicator) ?? ''],
  ['all zero', () => '0'],
  ['large counts', (_, index) => String((index * 7919 + 13) * 1009)],
  ['one blank in three', (_, index) => (index % 3 === 0 ? '' : String(index % 5))],
];

describe('LibreOffice recalculates the saved file to the same values, cell for cell', () => {
  test.each(REPORTS)('%s', async (_, typed) => {
    const { host, close } = openExcel();
    try {
      await openReportWorkbook(form).inject({ details: sampleDetails });
      let index = 0;
      for (const { id, kind } of form.indicators.values()) {
        index += 1;
        const text = typed(id, index);
        if (text === '' || kind === 'group' || kind === 'ratio' || kind === 'sum') continue;
        const name = host.workbook.names.find((each) => each.name === indicatorName(id));
        const [, sheet = '', address = ''] = /^='(.+)'!(.+)$/.exec(name?.formula ?? '') ?? [];
        await host.userPaste(sheet, address.replace(/\$/g, ''), [[text]]);
      }
      await host.whenCalculated();
      await expectSameValues(host.workbook);
    } finally {
      close();
    }
  });

  test('the sample, opened and saved', async () => {
    const { host, close } = openExcel({ workbook: sampleWorkbook() });
    try {
      await host.whenCalculated();
      await expectSameValues(host.workbook);
    } finally {
      close();
    }
  });

  test('a consolidation, whose file says what its formulas give', async () => {
    const consolidation = consolidationOf({
      A: { 'PL2.1': 1, 'PL2.2.1': 10, 'PL2.2.2': 9, 'PL2.6': 1, 'PL4.3.2.1': 0, 'PL4.3.2.2': 0 },
      B: { 'PL2.1': '02 văn bản', 'PL2.2.1': 90, 'PL2.2.2': 1, 'PL2.6': 0, 'PL5.1.1': 50 },
      C: { 'PL2.2.1': 7919 * 1009, 'PL3.2.1': 'nhiều' },
    });
    await expectSameValues(consolidatedWorkbook(consolidation, 'vi'));
  });
});

/** Every cell against LibreOffice's own result for the saved file; every formula of ours must have been calculated. */
async function expectSameValues(workbook: Workbook): Promise<void> {
  const formulas = workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((cells) => [...cells.values()].filter(({ formula }) => formula !== undefined)),
  );
  expect(formulas.length).toBeGreaterThan(10);
  expect(formulas.filter(({ value }) => value === null)).toEqual([]);
  expect(await differencesToLibreOffice(workbook)).toEqual([]);
}
