import fc from 'fast-check';
import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { cellsOf, fullWorkbook, sheetOf } from './full-workbook';
import { randomWorkbook } from './random-workbooks';

describe('writing and reading again', () => {
  test('a workbook with every feature of the model comes back as it was', () => {
    const result = readWorkbook(writeWorkbook(fullWorkbook()));
    expect(result).toEqual({ outcome: 'read', workbook: fullWorkbook(), warnings: [] });
  });

  test('any workbook comes back as it was', () => {
    fc.assert(
      fc.property(randomWorkbook, (workbook) => {
        expect(readWorkbook(writeWorkbook(workbook))).toEqual({ outcome: 'read', workbook, warnings: [] });
      }),
      { numRuns: 200 },
    );
  });

  test('the same model gives the same bytes', () => {
    expect(writeWorkbook(fullWorkbook())).toEqual(writeWorkbook(fullWorkbook()));
  });

  test('a password is known of and not written', () => {
    const protectedSheet = (hasPassword: boolean): ReturnType<typeof fullWorkbook> => ({
      sheets: [sheetOf('1', 'A', { protection: hasPassword ? { hasPassword } : {} })],
      names: [],
      activeSheet: '1',
    });
    expect(readWorkbook(writeWorkbook(protectedSheet(true)))).toMatchObject({ workbook: protectedSheet(false) });
  });

  test('a formula for areas of which the first is not the uppermost is written for each area', () => {
    const at = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
    const sheet = sheetOf('1', 'A', {
      conditionalFormats: [{ areas: [at(5, 1), at(1, 0)], formula: '=B6>$C$1', style: {} }],
      validations: [{ areas: [at(5, 1), at(1, 2)], rule: { type: 'custom', formula: '=B6>0' }, ignoreBlanks: true }],
    });
    const result = readWorkbook(writeWorkbook({ sheets: [sheet], names: [] }));
    expect(result).toMatchObject({
      workbook: {
        sheets: [
          {
            conditionalFormats: [
              { areas: [at(5, 1)], formula: '=B6>$C$1' },
              { areas: [at(1, 0)], formula: '=A2>$C$1' },
            ],
            validations: [
              { areas: [at(5, 1)], rule: { formula: '=B6>0' } },
              { areas: [at(1, 2)], rule: { formula: '=C2>0' } },
            ],
          },
        ],
      },
    });
  });

  test.each([
    ['no sheet', { sheets: [], names: [] }],
    ['a number that is not finite', { sheets: [sheetOf('1', 'A', { cells: cellsOf([{ value: NaN }]) })], names: [] }],
    ['a row that no sheet has', { sheets: [sheetOf('1', 'A', { rowHeights: new Map([[1_048_576, 20]]) })], names: [] }],
    [
      'a column that no sheet has',
      { sheets: [sheetOf('1', 'A', { cells: new Map([[0, new Map([[16_384, { value: 1 }]])]]) })], names: [] },
    ],
    ['a colour that is none', { sheets: [sheetOf('1', 'A', { tabColor: 'red' })], names: [] }],
    [
      'a name local to no sheet',
      { sheets: [sheetOf('1', 'A')], names: [{ name: 'a', formula: '=1', visible: true, sheet: 'B' }] },
    ],
  ])('%s is our own mistake', (_name, workbook) => {
    expect(() => writeWorkbook(workbook)).toThrow(RangeError);
  });
});
