import { openExcel } from './open-excel';

test('writes, calculates and reads in one sync', async () => {
  const { Excel, host, close } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Phụ lục 4');
    sheet.getRange('A1:B1').values = [[541, '539']];
    sheet.getRange('C1').formulas = [['=ROUND(B1/A1*100,1)']];
    sheet.getRange('C1').numberFormat = [['0.0']];
    context.workbook.names.add('PL4_3_2', sheet.getRange('C1'));
    const other = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
    other.formulas = [["='Phụ lục 4'!C1&\"%\""]];
    const read = sheet.getRange('A1:C1').load('values,text,formulas,address');
    other.load('values');
    const name = context.workbook.names.getItem('PL4_3_2').load('name,type,value,formula');
    const missing = context.workbook.worksheets.getItemOrNullObject('x');
    missing.delete();
    missing.load('name');
    await context.sync();
    expect(read.address).toBe("'Phụ lục 4'!A1:C1");
    expect(read.values).toEqual([[541, 539, 99.6]]);
    expect(read.text).toEqual([['541', '539', '99,6']]);
    expect(other.values).toEqual([['99.6%']]);
    expect(name.toJSON()).toEqual({ name: 'PL4_3_2', type: 'Range', value: "'Phụ lục 4'!$C$1", formula: "='Phụ lục 4'!$C$1" });
    expect(missing.isNullObject).toBe(true);
  });
  await host.userEdit('Phụ lục 4', 'B1', '540');
  expect(host.shownText('Phụ lục 4', 0, 2)).toBe('99,8');
  close();
});
