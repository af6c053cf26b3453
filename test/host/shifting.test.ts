import fc from 'fast-check';
import {
  shiftFormula,
  dropSheetFromFormula,
  renameSheetInFormula,
} from '../../src/host/workbook-model/shift-references';
import { formulaTokens } from '../../src/host/workbook-model/formula-tokens';
import { openExcel } from './open-excel';

const band = { first: 0, last: 16_383 };

/** A formula on the sheet shifted; two rows inserted before row 5; rows 5 and 6 deleted. */
const SHIFTED: readonly (readonly [string, string, string])[] = [
  ['=D4', '=D4', '=D4'],
  ['=D5', '=D7', '=#REF!'],
  ['=D7', '=D9', '=D5'],
  ['=$D$7', '=$D$9', '=$D$5'],
  ['=SUM(D4:D7)', '=SUM(D4:D9)', '=SUM(D4:D5)'],
  ['=SUM(D5:D6)', '=SUM(D7:D8)', '=SUM(#REF!)'],
  ['=SUM(D5:D7)', '=SUM(D7:D9)', '=SUM(D5)'],
  ['=SUM(D3:D6)', '=SUM(D3:D8)', '=SUM(D3:D4)'],
  ['=SUM(D:D)', '=SUM(D:D)', '=SUM(D:D)'],
  ['=SUM(4:7)', '=SUM(4:9)', '=SUM(4:5)'],
  ["='Phụ lục 2'!D7", "='Phụ lục 2'!D9", "='Phụ lục 2'!D5"],
  ["='Phụ lục 2'!$D$5", "='Phụ lục 2'!$D$7", "='Phụ lục 2'!#REF!"],
  ["='Phụ lục 3'!D7", "='Phụ lục 3'!D7", "='Phụ lục 3'!D7"],
  ['=PL4_7+D7', '=PL4_7+D9', '=PL4_7+D5'],
  ['="D7"&D7', '="D7"&D9', '="D7"&D5'],
  ['=LOG10(D7)', '=LOG10(D9)', '=LOG10(D5)'],
];

test.each(SHIFTED)('%s', (formula, inserted, deleted) => {
  expect(shiftFormula(formula, 'Phụ lục 2', 'Phụ lục 2', { axis: 'rows', at: 4, count: 2, band })).toBe(inserted);
  const gone = shiftFormula(formula, 'Phụ lục 2', 'Phụ lục 2', { axis: 'rows', at: 4, count: -2, band });
  // One row left of several is written as an area by Excel too.
  expect(gone.replace('D5:D5', 'D5')).toBe(deleted);
});

test('columns shift alike, and cells beside a band stay', () => {
  const columns = { axis: 'columns', at: 1, count: 1, band: { first: 0, last: 1_048_575 } } as const;
  expect(shiftFormula('=A1+B1+$C$1', 'A', 'a', columns)).toBe('=A1+C1+$D$1');
  expect(shiftFormula('=A5+D5', 'A', 'A', { axis: 'rows', at: 4, count: 1, band: { first: 0, last: 1 } })).toBe(
    '=A6+D5',
  );
});

test('a sheet renamed or deleted is followed where it is meant', () => {
  expect(renameSheetInFormula("='Phụ lục 2'!D7&\"'Phụ lục 2'!\"", 'phụ lục 2', "O'Neil")).toBe(
    "='O''Neil'!D7&\"'Phụ lục 2'!\"",
  );
  expect(renameSheetInFormula('=Sheet1!A1+Sheet2!A1', 'Sheet1', 'B')).toBe('=B!A1+Sheet2!A1');
  expect(dropSheetFromFormula("=SUM('Phụ lục 2'!$D$7:$D$9)+A1", 'Phụ lục 2')).toBe('=SUM(#REF!$D$7:$D$9)+A1');
});

test('tokens joined are the formula, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.string(),
      (text) =>
        formulaTokens(text)
          .map((token) => token.text)
          .join('') === text,
    ),
  );
});

test('inserting rows and deleting them again leaves references as they were', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.integer({ min: 1, max: 5 }), fc.nat(30), fc.nat(30), (at, count, first, last) => {
      const formula = `=SUM(A${Math.min(first, last) + 1}:B${Math.max(first, last) + 1})+$C$${first + 1}`;
      const inserted = shiftFormula(formula, 'A', 'A', { axis: 'rows', at, count, band });
      expect(shiftFormula(inserted, 'A', 'A', { axis: 'rows', at, count: -count, band })).toBe(formula);
    }),
  );
});

test('a whole workbook follows inserted and deleted rows', async () => {
  const { Excel, host, close } = openExcel();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    const other = context.workbook.worksheets.add('Phụ lục 2');
    other.getRange('D4:D6').values = [[1], [2], [3]];
    other.getRange('D6').format.font.bold = true;
    other.getRange('A6:B6').merge();
    other.getRange('D4:D6').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
    other.getRange('D6').conditionalFormats.add('Custom').custom.rule.formula = '=D6>D5';
    other.getRange('A6').format.rowHeight = 40;
    context.workbook.names.add('PL2_3', other.getRange('D6'));
    sheet.getRange('A1:A3').formulas = [["=SUM('Phụ lục 2'!D4:D6)"], ['=PL2_3'], ["='Phụ lục 2'!D6"]];
    await context.sync();
  });
  await host.userInsertRows('Phụ lục 2', 5, 2);
  const [first, other] = host.workbook.sheets;
  if (!first || !other) throw new Error('sheets are missing');
  const formulas = (): unknown[] =>
    [0, 1, 2].map((row) => first.cells.get(row)?.get(0)).map((cell) => [cell?.formula, cell?.value]);
  expect(formulas()).toEqual([
    ["=SUM('Phụ lục 2'!D4:D8)", 6],
    ['=PL2_3', 3],
    ["='Phụ lục 2'!D8", 3],
  ]);
  expect(host.workbook.names).toMatchObject([{ name: 'PL2_3', formula: "='Phụ lục 2'!$D$8" }]);
  expect(other.merges).toEqual([{ top: 7, bottom: 7, left: 0, right: 1 }]);
  expect(other.validations).toMatchObject([{ areas: [{ top: 3, bottom: 7, left: 3, right: 3 }] }]);
  expect(other.conditionalFormats).toMatchObject([{ formula: '=D8>D5', areas: [{ top: 7 }] }]);
  expect([other.rowHeights.get(7), other.rowHeights.get(5)]).toEqual([40, undefined]);

  await host.userDeleteRows('Phụ lục 2', 7, 1);
  expect(formulas()).toEqual([
    ["=SUM('Phụ lục 2'!D4:D7)", 3],
    ['=PL2_3', { error: '#REF!' }],
    ["='Phụ lục 2'!#REF!", { error: '#REF!' }],
  ]);
  expect(host.workbook.names).toMatchObject([{ formula: "='Phụ lục 2'!#REF!" }]);
  expect([other.merges, other.conditionalFormats]).toEqual([[], []]);

  await host.userDeleteSheet('Phụ lục 2');
  expect(formulas()).toEqual([
    ['=SUM(#REF!D4:D7)', { error: '#REF!' }],
    ['=PL2_3', { error: '#REF!' }],
    ['=#REF!', { error: '#REF!' }],
  ]);
  close();
});

test('a sheet renamed by a person is followed by formulas and names, and calculated on', async () => {
  const { Excel, host, close } = openExcel();
  await Excel.run(async (context) => {
    const other = context.workbook.worksheets.add('Phụ lục 2');
    other.getRange('D4').values = [[1]];
    context.workbook.names.add('PL2_1', other.getRange('D4'));
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').formulas = [["='Phụ lục 2'!D4+PL2_1"]];
    await context.sync();
  });
  await host.userRenameSheet('Phụ lục 2', 'PL 2 (cũ)');
  await host.userEdit('PL 2 (cũ)', 'D4', '5');
  expect(host.workbook.sheets[0]?.cells.get(0)?.get(0)).toMatchObject({ formula: "='PL 2 (cũ)'!D4+PL2_1", value: 10 });
  close();
});
