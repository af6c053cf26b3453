import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { fullWorkbook, sheetOf } from './full-workbook';

describe('writing and reading again', () => {
  test('a workbook with every feature of the model comes back as it was', () => {
    const result = readWorkbook(writeWorkbook(fullWorkbook()));
    expect(result).toEqual({ outcome: 'read', workbook: fullWorkbook(), warnings: [] });
  });

  test('the same model gives the same bytes', () => {
    expect(writeWorkbook(fullWorkbook())).toEqual(writeWorkbook(fullWorkbook()));
  });

  test('a sheet keeps nothing that it was not given', () => {
    const workbook = { sheets: [sheetOf('1', 'A')], names: [], activeSheet: '1' };
    expect(readWorkbook(writeWorkbook(workbook))).toEqual({ outcome: 'read', workbook, warnings: [] });
  });
});
