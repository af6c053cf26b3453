import { formInForce } from '../../src/core/form/forms';
import { sampleDetails, sampleFigures } from '../../src/core/sample/report-141';
import type { Workbook } from '../../src/core/workbook/workbook';
import { openReportWorkbook } from '../../src/excel';
import { sampleWorkbook } from '../../src/workbench/sample/sample-workbook';
import { differencesToLibreOffice } from '../file/libre-office';
import { openExcel } from '../host/open-excel';

const form = formInForce(sampleDetails.document.date);

/** Inputs of a report: what is typed for each indicator, as an officer types it. */
type Typed = (indicator: string, index: number) => string;

const REPORTS: readonly (readonly [string, Typed])[] = [
  ['empty', () => ''],
  ['report 141', (indicator) => sampleFigures.get(indicator) ?? ''],
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
        const name = host.workbook.names.find((each) => each.name === id.replace(/\./g, '_'));
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
