import { openExcel } from './open-excel';
import type { OpenedExcel } from './open-excel';

let opened: OpenedExcel;
beforeAll(async () => {
  opened = openExcel();
  await opened.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const validate = (address: string, rule: Excel.DataValidationRule, message: string): void => {
      const { dataValidation } = sheet.getRange(address);
      dataValidation.rule = rule;
      dataValidation.errorAlert = { title: 'Phụ lục', message, showAlert: true, style: 'Stop' };
    };
    validate('B1', { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } }, 'Nhập số nguyên từ 0.');
    validate('B2', { decimal: { formula1: 0, formula2: 100, operator: 'Between' } }, 'Nhập từ 0 đến 100.');
    validate('B3', { list: { inCellDropDown: true, source: '1,2' } }, 'Chọn 1 hoặc 2.');
    validate('B4:B5', { custom: { formula: '=B4<=$C$1' } }, 'Không lớn hơn tổng số.');
    sheet.getRange('C1').values = [[10]];
    sheet.getRange('B1:C9').format.protection.locked = false;
    sheet.getRange('D1:E1').merge();
    sheet.getRange('D1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
});
afterAll(() => opened.close());

/** Cell, what is typed, and why it is refused. */
const TYPED: readonly (readonly [string, string, string | undefined])[] = [
  ['A1', '1', 'locked'],
  ['B1', '5', undefined],
  ['B1', '00', undefined],
  ['B1', '5,5', 'Nhập số nguyên từ 0.'],
  ['B1', '-1', 'Nhập số nguyên từ 0.'],
  ['B1', '541 hồ sơ', 'Nhập số nguyên từ 0.'],
  ['B1', '', undefined],
  ['B2', '99,8', undefined],
  ['B2', '100,1', 'Nhập từ 0 đến 100.'],
  ['B3', '2', undefined],
  ['B3', '3', 'Chọn 1 hoặc 2.'],
  ['B4', '10', undefined],
  ['B4', '11', 'Không lớn hơn tổng số.'],
  ['B5', '11', 'Không lớn hơn tổng số.'],
  ['C1', 'chữ', undefined],
  ['D1', '1', undefined],
  ['C2', '=SUM(', 'refused'],
];

test.each(TYPED)('%s takes %j: %s', async (address, input, refused) => {
  const refusal = await opened.host.userEdit('Sheet1', address, input);
  expect(refusal === undefined ? undefined : refusal.reason === 'validation' ? refusal.message : refusal.reason).toBe(
    refused,
  );
  if (address === 'C1') await opened.host.userEdit('Sheet1', 'C1', '10');
});

test('an entry refused leaves the cell as it was', async () => {
  await opened.host.userEdit('Sheet1', 'B4', '9');
  await opened.host.userEdit('Sheet1', 'B4', '11');
  expect(opened.host.shownText('Sheet1', 3, 1)).toBe('9');
});

test('a paste is not stopped by validation, but by locked cells', async () => {
  expect(await opened.host.userPaste('Sheet1', 'B1', [['-1'], ['chữ']])).toBeUndefined();
  expect(opened.host.shownText('Sheet1', 1, 1)).toBe('chữ');
  expect(await opened.host.userPaste('Sheet1', 'A1', [['1', '2']])).toMatchObject({ reason: 'locked' });
});

test('what code writes is not stopped by validation', async () => {
  await opened.Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('B3');
    range.values = [[7]];
    await context.sync();
  });
  expect(opened.host.shownText('Sheet1', 2, 1)).toBe('7');
});

test('rows cannot be inserted nor deleted on a protected sheet', async () => {
  expect(await opened.host.userInsertRows('Sheet1', 1, 1)).toMatchObject({ reason: 'locked', code: 'AccessDenied' });
  expect(await opened.host.userDeleteRows('Sheet1', 1, 1)).toMatchObject({ reason: 'locked', code: 'AccessDenied' });
});

test('a name deleted by a person makes formulas that use it #NAME?', async () => {
  await opened.Excel.run(async (context) => {
    context.workbook.names.add('ten_1', "='Sheet1'!$C$1");
    context.workbook.worksheets.getItem('Sheet1').getRange('C3').formulas = [['=ten_1+1']];
    await context.sync();
  });
  expect(opened.host.shownText('Sheet1', 2, 2)).toBe('11');
  expect(await opened.host.userDeleteName('ten_1')).toBeUndefined();
  expect(opened.host.shownText('Sheet1', 2, 2)).toBe('#NAME?');
});
