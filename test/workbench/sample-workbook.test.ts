import { asPrinted } from '../../src/workbench/sample/as-printed';
import { sampleWorkbook } from '../../src/workbench/sample/sample-workbook';
import { openExcel } from '../host/open-excel';

test.each([
  ['', null, undefined],
  ['9', 9, '0'],
  ['01', 1, '00'],
  ['00', 0, '00'],
  ['7000', 7000, '0'],
  ['99,8', 99.8, '0.0'],
  ['58,60', 58.6, '0.00'],
  ['chưa có', 'chưa có', '@'],
])('%j printed is kept as %j under %j', (figure, value, numberFormat) =>
  expect(asPrinted(figure)).toEqual(numberFormat === undefined ? { value } : { value, numberFormat }),
);

test.each([
  ['Phụ lục 4', 'D19', '99,8'],
  ['Phụ lục 2', 'D7', '9'],
  ['Phụ lục 2', 'D25', '00'],
  ['Phụ lục 7', 'D8', '7000'],
  ['Phụ lục 7', 'D7', ''],
])('the sample shows %s!%s as printed: %j', async (sheet, address, shown) => {
  const { host, close } = openExcel({ workbook: sampleWorkbook(), grid: 'univer' });
  try {
    await host.whenCalculated();
    expect(host.shownText(sheet, Number(address.slice(1)) - 1, 3)).toBe(shown);
  } finally {
    close();
  }
});
