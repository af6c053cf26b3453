import { openExcel } from './open-excel';
import type { OpenedExcel } from './open-excel';

type Value = string | number | boolean;

/** Formula in Sheet1!F1, and its value in Excel under vi-VN over the cells of {@link prepare}. */
const CASES: readonly (readonly [string, Value])[] = [
  // Numbers
  ['=A1+A2', 1080],
  ['=ROUND(A2/A1*100,1)', 99.6],
  ['=INT((A2*2000+A1)/(A1*2))/10', 99.6],
  ['=QUOTIENT(7,2)', 3],
  ['=MOD(A1,10)', 1],
  ['=ROUND(0.5,0)', 1],
  ['=ROUND(2.5,0)', 3],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUND(1.005,2)', 1.01],
  ['=SUM(A1:A3)', 1079],
  ['=COUNT(A1:A6)', 3],
  ['=COUNTA(A1:A6)', 5],
  ['=COUNTBLANK(A1:A6)', 1],
  ['=10%', 0.1],
  ['=-A1^2', 292681],
  ['=MIN(A1:A3)&""', '-1'],
  // Blanks
  ['=A4', 0],
  ['=A4=""', true],
  ['=A4=0', true],
  ['=ISBLANK(A4)', true],
  ['=A4&"x"', 'x'],
  ['=IF(A4="","",A4)', ''],
  ['=COUNT(A4,A1)', 1],
  ['=IF(COUNT(A1,A4)<2,"",1)', ''],
  // Logic and errors
  ['=IF(A1>A2,"lớn","nhỏ")', 'lớn'],
  ['=AND(TRUE,A1>0)', true],
  ['=OR(FALSE,A1<0)', false],
  ['=NOT(A1>0)', false],
  ['=A2/0', '#DIV/0!'],
  ['=IFERROR(A2/0,"không phát sinh")', 'không phát sinh'],
  ['=ISERROR(A2/0)', true],
  ['=ISNUMBER(A1)', true],
  ['=ISNUMBER(A5)', false],
  ['=ISTEXT(A5)', true],
  ['=N(A5)', 0],
  ['=N(A1)', 541],
  ['=T(A5)', '07'],
  ['=T(A1)', ''],
  ['=NOSUCH(1)', '#NAME?'],
  ['=no_such_name', '#NAME?'],
  ['="a"*1', '#VALUE!'],
  ['=#REF!', '#REF!'],
  ['=Sheet1!#REF!', '#REF!'],
  ['=VLOOKUP(9,A1:B3,2,FALSE)', '#N/A'],
  // Texts
  ['=LEN(B1)', 9],
  ['=TRIM("  a  b ")', 'a b'],
  ['=RIGHT("00"&7,2)', '07'],
  ['=LEFT("Phụ lục",3)', 'Phụ'],
  ['=MID("Phụ lục",5,3)', 'lục'],
  ['=SUBSTITUTE("1.234",".",",")', '1,234'],
  ['=UPPER("đạt")', 'ĐẠT'],
  ['=REPT("0",3)', '000'],
  ['="a"&TRUE', 'aTRUE'],
  ['=CONCATENATE("a",1,"b")', 'a1b'],
  ['=TEXT(7,"00")', '07'],
  ['=TEXT(A1,"0")', '541'],
  ['=EXACT("a","A")', false],
  ['="a"="A"', true],
  ['=HYPERLINK("#A1","đến ô")', 'đến ô'],
  ['=CHAR(10)&"x"', '\nx'],
  ['=FIND("c","abc")', 3],
  ['="x""y"', 'x"y'],
  // A formula that gives an empty text (D1) holds a text, not a blank
  ['=D1=""', true],
  ['=D1=0', false],
  ['=D1<>0', true],
  ['=D1>0', true],
  ['=D1=A4', true],
  ['=A4=D1', true],
  ['=D1+1', '#VALUE!'],
  ['=ROUND(D1,1)', '#VALUE!'],
  ['=SUM(D1,1)', 1],
  ['=COUNT(D1)', 0],
  ['=COUNTA(D1)', 1],
  ['=COUNTBLANK(D1)', 1],
  ['=ISNUMBER(D1)', false],
  ['=ISBLANK(D1)', false],
  ['=D1&"x"', 'x'],
  ['=N(D1)', 0],
  ['=A5=7', false],
  ['=A5+1', 8],
  // Other sheets and names
  ["='Phụ lục 2'!D10", 44],
  ["=SUM('Phụ lục 2'!D10:D11)", 78],
  ['=PL2_2_1', 44],
  ['=ROUND(PL2_2_2/PL2_2_1*100,1)', 77.3],
  ['=SUMIFS(A1:A3,A1:A3,">0")', 1080],
  ['=SUMPRODUCT(A1:A2,A1:A2)', 583202],
  ['=INDEX(A1:A3,MATCH(541,A1:A3,0))', 541],
  ['=CHOOSE(2,"a","b")', 'b'],
  ['=ROW(A5)', 5],
];

/** The same under each region: the marks of a number follow the machine. */
const REGIONAL: readonly (readonly [string, string, string])[] = [
  ['=99.6&"%"', '99,6%', '99.6%'],
  ['=ROUND(A2/A1*100,1)&"%"', '99,6%', '99.6%'],
  ['=FIXED(1234.5,1)', '1.234,5', '1,234.5'],
  ['=FIXED(99.63,1,TRUE)', '99,6', '99.6'],
  ['=TEXT(99.6,"0.0")', '100', '99.6'],
  ['=TEXT(99.6,"0,0")', '99,6', '100'],
  ['=TEXT(7,"00")', '07', '07'],
  ['=SUBSTITUTE(FIXED(99.63,1,TRUE),".",",")', '99,6', '99,6'],
  ['=SUBSTITUTE(99.6,".",",")', '99,6', '99,6'],
  ['=LEN(0.5)', '3', '3'],
  ['=INT(99.6)&","&MOD(996,10)', '99,6', '99,6'],
];

async function prepare({ Excel }: OpenedExcel): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Sheet1');
    sheet.getRange('A1:A6').values = [[541], [539], [-1], [''], ["'07"], [true]];
    sheet.getRange('D1').formulas = [['=IF(A4="","",A4)']];
    sheet.getRange('B1').values = [['Hồ sơ số 1'.slice(0, 9)]];
    const other = context.workbook.worksheets.add('Phụ lục 2');
    other.getRange('D10:D11').values = [[44], [34]];
    context.workbook.names.add('PL2_2_1', other.getRange('D10'));
    context.workbook.names.add('PL2_2_2', "='Phụ lục 2'!$D$11");
    await context.sync();
  });
}

async function evaluate({ Excel }: OpenedExcel, formulas: readonly string[]): Promise<Value[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Sheet1')
      .getRange('F1')
      .getResizedRange(formulas.length - 1, 0);
    range.formulas = formulas.map((formula) => [formula]);
    range.load('values');
    await context.sync();
    return range.values.map(([value]) => value as Value);
  });
}

describe('under vi-VN', () => {
  let opened: OpenedExcel;
  let values: Value[];
  beforeAll(async () => {
    opened = openExcel();
    await prepare(opened);
    values = await evaluate(
      opened,
      CASES.map(([formula]) => formula),
    );
  });
  afterAll(() => opened.close());

  test.each(CASES.map(([formula, expected], index) => ({ formula, expected, index })))(
    '$formula is $expected',
    ({ expected, index }) => {
      expect(values[index]).toBe(expected);
    },
  );
});

describe.each([
  ['vi-VN', 1],
  ['en-US', 2],
] as const)('texts of numbers under %s', (locale, column) => {
  let opened: OpenedExcel;
  let values: Value[];
  beforeAll(async () => {
    opened = openExcel({ locale });
    await prepare(opened);
    values = await evaluate(
      opened,
      REGIONAL.map(([formula]) => formula),
    );
  });
  afterAll(() => opened.close());

  test.each(REGIONAL.map((row, index) => ({ formula: row[0], expected: row[column], index })))(
    '$formula is $expected',
    ({ expected, index }) => {
      expect(String(values[index])).toBe(expected);
    },
  );
});
