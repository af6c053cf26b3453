import { movedFormula, readFormulaTemplate } from '../../src/file/moved-formula';

/** Each formula as it reads two rows down and one column to the right. */
const MOVED: readonly (readonly [formula: string, moved: string])[] = [
  ['=A1+$A1+A$1+$A$1', '=B3+$A3+B$1+$A$1'],
  ['=SUM(A1:C3)/xfc1', '=SUM(B3:D5)/XFD3'],
  ['=XFD1', '=#REF!'],
  ['=A1048575', '=#REF!'],
  ['=$XFD$1048576', '=$XFD$1048576'],
  ['=A:C+$A:B+1:3+$1:2', '=B:D+$A:C+3:5+$1:4'],
  ["='Phụ lục 2'!A1&Sheet1!A1&'A1 ''B2'''!C3", "='Phụ lục 2'!B3&Sheet1!B3&'A1 ''B2'''!D5"],
  ['="A1 ""B2"""&A1', '="A1 ""B2"""&B3'],
  ['=LOG10(A1)+ATAN2(A1,B1)', '=LOG10(B3)+ATAN2(B3,C3)'],
  ['=PL4_3_2+A1_x+xA1.b+Tổng1+1E5+1.5E10', '=PL4_3_2+A1_x+xA1.b+Tổng1+1E5+1.5E10'],
  ['=Table1[[#All],[A1]]+[1]Sheet!A1', '=Table1[[#All],[A1]]+[1]Sheet!B3'],
  ['=#REF!+#N/A+#DIV/0!+IF(A1,1,2)', '=#REF!+#N/A+#DIV/0!+IF(B3,1,2)'],
  ['=ABCD1+A12345678+A0', '=ABCD1+A12345678+A0'],
  ['=-A1%*(A1<>B1)', '=-B3%*(B3<>C3)'],
  ['="không đóng', '="không đóng'],
  ['', ''],
];

describe('a formula moved two rows down and one column to the right', () => {
  test.each(MOVED)('%s', (formula, expected) => {
    expect(movedFormula(readFormulaTemplate(formula), 2, 1)).toBe(expected);
  });

  test('references that would leave the sheet at its start are errors', () => {
    expect(movedFormula(readFormulaTemplate('=A1+B2+B:B+2:2'), -1, -1)).toBe('=#REF!+A1+A:A+1:1');
    expect(movedFormula(readFormulaTemplate('=A:A+1:1'), -1, -1)).toBe('=#REF!+#REF!');
  });
});
