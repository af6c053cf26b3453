import { openExcel } from './open-excel';
import type { OpenedExcel } from './open-excel';

type Shown = { readonly value: unknown; readonly type: string; readonly format?: string; readonly formula?: string };

/** What a text becomes when code writes it (read in en-US) and when a person types it under vi-VN. */
const INPUTS: readonly (readonly [string, Shown, Shown])[] = [
  ['12', { value: 12, type: 'Double' }, { value: 12, type: 'Double' }],
  ['00', { value: 0, type: 'Double' }, { value: 0, type: 'Double' }],
  ['99,8', { value: '99,8', type: 'String' }, { value: 99.8, type: 'Double' }],
  ['99.8', { value: 99.8, type: 'Double' }, { value: '99.8', type: 'String' }],
  ['7.000', { value: 7, type: 'Double' }, { value: 7000, type: 'Double', format: '#,##0' }],
  ['7,000', { value: 7000, type: 'Double', format: '#,##0' }, { value: 7, type: 'Double' }],
  [' 5 ', { value: 5, type: 'Double' }, { value: 5, type: 'Double' }],
  ['-3', { value: -3, type: 'Double' }, { value: -3, type: 'Double' }],
  ['(3)', { value: -3, type: 'Double' }, { value: -3, type: 'Double' }],
  ['1e3', { value: 1000, type: 'Double', format: '0.00E+00' }, { value: 1000, type: 'Double', format: '0.00E+00' }],
  ['12%', { value: 0.12, type: 'Double', format: '0%' }, { value: 0.12, type: 'Double', format: '0%' }],
  ['2.10', { value: 2.1, type: 'Double' }, { value: '2.10', type: 'String' }],
  ['2.10.1', { value: '2.10.1', type: 'String' }, { value: '2.10.1', type: 'String' }],
  ['541 hồ sơ', { value: '541 hồ sơ', type: 'String' }, { value: '541 hồ sơ', type: 'String' }],
  ['true', { value: true, type: 'Boolean' }, { value: true, type: 'Boolean' }],
  [
    '2022-09-05',
    { value: 44809, type: 'Double', format: 'm/d/yyyy' },
    { value: 44809, type: 'Double', format: 'dd/mm/yyyy' },
  ],
  [
    '5/9/2022',
    { value: 44690, type: 'Double', format: 'm/d/yyyy' },
    { value: 44809, type: 'Double', format: 'dd/mm/yyyy' },
  ],
  ['31/12/2022', { value: '31/12/2022', type: 'String' }, { value: 44926, type: 'Double', format: 'dd/mm/yyyy' }],
  ["'00", { value: '00', type: 'String' }, { value: '00', type: 'String' }],
  ["'=1+1", { value: '=1+1', type: 'String' }, { value: '=1+1', type: 'String' }],
  ['=', { value: '=', type: 'String' }, { value: '=', type: 'String' }],
  ['=1+1', { value: 2, type: 'Double', formula: '=1+1' }, { value: 2, type: 'Double', formula: '=1+1' }],
  ['+1+1', { value: 2, type: 'Double', formula: '=+1+1' }, { value: 2, type: 'Double', formula: '=+1+1' }],
  ['#N/A', { value: '#N/A', type: 'Error' }, { value: '#N/A', type: 'Error' }],
  ['', { value: '', type: 'Empty' }, { value: '', type: 'Empty' }],
];

async function read({ Excel }: OpenedExcel, address: string): Promise<Shown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Sheet1')
      .getRange(address)
      .load('values,valueTypes,numberFormat,formulas');
    await context.sync();
    const format = range.numberFormat[0]?.[0];
    const formula = range.formulas[0]?.[0];
    const value: unknown = range.values[0]?.[0];
    return {
      value,
      type: String(range.valueTypes[0]?.[0]),
      ...(format === 'General' ? {} : { format }),
      ...(formula === value ? {} : { formula }),
    };
  });
}

describe('what becomes of a text', () => {
  let opened: OpenedExcel;
  beforeAll(() => {
    opened = openExcel();
  });
  afterAll(() => opened.close());

  test.each(INPUTS)('%j', async (input, byCode, byPerson) => {
    const { Excel, host } = opened;
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').clear();
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[input]];
      await context.sync();
    });
    expect(await read(opened, 'A1')).toEqual(byCode);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').clear();
      await context.sync();
    });
    expect(await host.userEdit('Sheet1', 'A1', input)).toBeUndefined();
    expect(await read(opened, 'A1')).toEqual(byPerson);
  });

  test('in a cell of format @ every text stays one, a formula too', async () => {
    const { Excel } = opened;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B1:B3');
      range.numberFormat = [['@'], ['@'], ['@']];
      range.values = [['00'], ['=1+1'], ["'2"]];
      await context.sync();
    });
    expect(await read(opened, 'B1')).toMatchObject({ value: '00', type: 'String' });
    expect(await read(opened, 'B2')).toMatchObject({ value: '=1+1', type: 'String' });
    expect(await read(opened, 'B3')).toMatchObject({ value: '2', type: 'String' });
  });

  test('reading formulas loses the apostrophe, so that writing them back makes a formula', async () => {
    const { Excel } = opened;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('C1');
      range.values = [["'=1+1"]];
      range.load('formulas');
      await context.sync();
      const [[formula]] = range.formulas as [[string]];
      range.formulas = [[formula]];
      await context.sync();
    });
    expect(await read(opened, 'C1')).toEqual({ value: 2, type: 'Double', formula: '=1+1' });
  });
});

/** Number format, value, what is shown under vi-VN and under en-US. */
const SHOWN: readonly (readonly [string, number | string, string, string])[] = [
  ['General', 99.6, '99,6', '99.6'],
  ['General', 1234567, '1234567', '1234567'],
  ['General', 'đạt', 'đạt', 'đạt'],
  ['0.0', 99.6, '99,6', '99.6'],
  ['0.0', 100, '100,0', '100.0'],
  ['#,##0', 7000, '7.000', '7,000'],
  ['[<10]00;0', 7, '07', '07'],
  ['[<10]00;[<1000]0;0"."000', 7, '07', '07'],
  ['[<10]00;[<1000]0;0"."000', 541, '541', '541'],
  ['[<10]00;[<1000]0;0"."000', 7000, '7.000', '7.000'],
  ['[<10]00;[<1000]0;#,##0', 7000, '7.000', '7,000'],
  ['0%', 0.5, '50%', '50%'],
  ['dd/mm/yyyy', 44809, '05/09/2022', '05/09/2022'],
  ['0;-0;;@', 0, '', ''],
  ['@', 5, '5', '5'],
];

describe.each([
  ['vi-VN', 2],
  ['en-US', 3],
] as const)('what cells show under %s', (locale, column) => {
  test.each(SHOWN)('%s of %p', async (...row) => {
    const opened = openExcel({ locale });
    await opened.Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      range.numberFormat = [[row[0]]];
      if (row[0] === '@') range.numberFormat = [['General']];
      range.values = [[row[1]]];
      range.numberFormat = [[row[0]]];
      range.load('text');
      await context.sync();
      expect(range.text).toEqual([[row[column]]]);
    });
    opened.close();
  });
});
