import { openExcel } from './open-excel';
import { refusalOf } from './refusal-of';

type Batch = Parameters<typeof refusalOf>[1];

const text = (length: number): string => 'a'.repeat(length);

/** What Excel refuses, and the code it refuses it with. */
const REFUSED: readonly (readonly [string, string, Batch])[] = [
  // Arrays and values
  ['fewer rows than the range', 'InvalidArgument', (_c, s) => void (s.getRange('A1:A2').values = [[1]])],
  [
    'more columns than the range',
    'InvalidArgument',
    (_c, s) =>
      void (s.getRange('A1:A2').values = [
        [1, 2],
        [3, 4],
      ]),
  ],
  ['rows of different length', 'InvalidArgument', (_c, s) => void (s.getRange('A1:B2').values = [[1, 2], [3]])],
  ['formulas of another shape', 'InvalidArgument', (_c, s) => void (s.getRange('A1:B1').formulas = [['=1']])],
  ['number formats of another shape', 'InvalidArgument', (_c, s) => void (s.getRange('A1:B1').numberFormat = [['0']])],
  ['a record as a value', 'InvalidArgument', (_c, s) => void (s.getRange('A1').values = [[{ a: 1 }]])],
  [
    'a cell text over 32,767 characters',
    'InvalidArgument',
    (_c, s) => void (s.getRange('A1').values = [[text(32_768)]]),
  ],
  // Formulas
  [
    'a formula over 8,192 characters',
    'InvalidArgument',
    (_c, s) => void (s.getRange('A1').formulas = [[`=1+${' '.repeat(8_190)}1`]]),
  ],
  [
    'a text literal over 255 characters',
    'InvalidArgument',
    (_c, s) => void (s.getRange('A1').formulas = [[`="${text(256)}"`]]),
  ],
  ['semicolons between arguments', 'InvalidArgument', (_c, s) => void (s.getRange('A1').formulas = [['=SUM(1;2)']])],
  ['a bracket left open', 'InvalidArgument', (_c, s) => void (s.getRange('A1').formulas = [['=SUM(1,2']])],
  ['a quote left open', 'InvalidArgument', (_c, s) => void (s.getRange('A1').formulas = [['="a']])],
  ['an operator without its operand', 'InvalidArgument', (_c, s) => void (s.getRange('A1').formulas = [['=1+']])],
  [
    'a sheet name with a blank and no quotes',
    'InvalidArgument',
    (_c, s) => void (s.getRange('A1').formulas = [['=Phụ lục 2!A1']]),
  ],
  ['a decimal comma outside a call', 'InvalidArgument', (_c, s) => void (s.getRange('A1').formulas = [['=0,5']])],
  // Sheets
  ['a sheet name over 31 characters', 'InvalidArgument', (c) => void c.workbook.worksheets.add(text(32))],
  ['an empty sheet name', 'InvalidArgument', (c) => void c.workbook.worksheets.add('')],
  ...['\\', '/', '?', '*', '[', ']', ':'].map(
    (mark) =>
      [
        `a sheet name with ${mark}`,
        'InvalidArgument',
        (c: Excel.RequestContext) => void c.workbook.worksheets.add(`a${mark}b`),
      ] as const,
  ),
  ['a sheet name beginning with an apostrophe', 'InvalidArgument', (c) => void c.workbook.worksheets.add("'a")],
  ['a sheet name that is taken', 'ItemAlreadyExists', (c) => void c.workbook.worksheets.add('SHEET1')],
  [
    'renaming to a name that is taken',
    'ItemAlreadyExists',
    (c, s) => {
      c.workbook.worksheets.add('b');
      s.name = 'B';
    },
  ],
  ['a sheet that is not there', 'ItemNotFound', (c) => void c.workbook.worksheets.getItem('x').load('name')],
  [
    'a sheet deleted before',
    'ItemNotFound',
    (c) => {
      const sheet = c.workbook.worksheets.add('b');
      sheet.delete();
      sheet.load('name');
    },
  ],
  ['deleting the only visible sheet', 'GeneralException', (_c, s) => s.delete()],
  [
    'deleting a very hidden sheet',
    'InvalidOperation',
    (c) => {
      const sheet = c.workbook.worksheets.add('b');
      sheet.visibility = 'VeryHidden';
      sheet.delete();
    },
  ],
  ['hiding the only visible sheet', 'InvalidArgument', (_c, s) => void (s.visibility = 'Hidden')],
  [
    'activating a hidden sheet',
    'GeneralException',
    (c) => {
      const sheet = c.workbook.worksheets.add('b');
      sheet.visibility = 'Hidden';
      sheet.activate();
    },
  ],
  // Names
  ...['PL4', 'R1C1', 'r', 'XFD1048576', '4PL', 'a b', 'a-b', 'TRUE', ''].map(
    (name) =>
      [
        `the name ${JSON.stringify(name)}`,
        'InvalidArgument',
        (c: Excel.RequestContext) => void c.workbook.names.add(name, '=Sheet1!$A$1'),
      ] as const,
  ),
  [
    'a name that is taken',
    'InvalidArgument',
    (c) => {
      c.workbook.names.add('PL4_1', '=Sheet1!$A$1');
      c.workbook.names.add('pl4_1', '=Sheet1!$A$2');
    },
  ],
  ['a name that is not there', 'ItemNotFound', (c) => void c.workbook.names.getItem('x').load('name')],
  [
    'the cells of a name that lost them',
    'InvalidReference',
    (c) => void c.workbook.names.add('a_1', '=#REF!').getRange().load('values'),
  ],
  // Addresses
  ['an address that is none', 'InvalidArgument', (_c, s) => void s.getRange('A0').load('values')],
  [
    'an address on another sheet',
    'InvalidArgument',
    (c, s) => {
      c.workbook.worksheets.add('b');
      s.getRange('b!A1').load('values');
    },
  ],
  [
    'a range beyond the sheet',
    'InvalidArgument',
    (_c, s) => void s.getRange('A1').getOffsetRange(-1, 0).load('values'),
  ],
  [
    'ranges without a cell in common',
    'ItemNotFound',
    (_c, s) => void s.getRange('A1').getIntersection('B1').load('values'),
  ],
];

test.each(REFUSED)('Excel refuses %s: %s', async (_what, code, batch) => {
  const opened = openExcel({ grid: 'plain' });
  expect(await refusalOf(opened, batch)).toBe(code);
  opened.close();
});

test('a request over 5 MB is refused whole', async () => {
  const opened = openExcel({ grid: 'plain' });
  const code = await refusalOf(opened, (_context, sheet) => {
    sheet.getRange('B1').values = [[1]];
    for (let row = 1; row <= 180; row += 1) sheet.getRange(`A${row}`).values = [[text(30_000)]];
  });
  expect(code).toBe('RequestPayloadSizeLimitExceeded');
  expect(opened.host.workbook.sheets[0]?.cells.size).toBe(0);
  opened.close();
});

test('an answer over 5 MB is refused', async () => {
  const opened = openExcel({ grid: 'plain' });
  const code = await refusalOf(opened, async (context, sheet) => {
    sheet.getRange('A1:A90').values = text(32_000) as unknown as string[][];
    await context.sync();
    sheet.getRange('A1:A90').load('values,formulas');
  });
  expect(code).toBe('ResponsePayloadSizeLimitExceeded');
  opened.close();
});

test('what ran before the refusal has taken effect, what comes after has not', async () => {
  const opened = openExcel({ grid: 'plain' });
  const code = await refusalOf(opened, (context, sheet) => {
    sheet.getRange('A1').values = [[1]];
    context.workbook.worksheets.getItem('x').delete();
    sheet.getRange('A2').values = [[2]];
  });
  expect(code).toBe('ItemNotFound');
  expect([...(opened.host.workbook.sheets[0]?.cells.keys() ?? [])]).toEqual([0]);
  opened.close();
});

test('the client names the statement that was refused', async () => {
  const { Excel, OfficeExtension, close } = openExcel({ grid: 'plain' });
  const failed: unknown = await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Sheet1').getRange('A1').values = [[1, 2]];
    await context.sync();
  }).catch((error: unknown) => error);
  if (!(failed instanceof OfficeExtension.Error)) throw failed;
  expect(failed.debugInfo.errorLocation).toBe('Range.values');
  expect(failed.debugInfo['statement']).toContain('values = ');
  close();
});

test('reading before load and sync is the client’s own refusal', async () => {
  const opened = openExcel({ grid: 'plain' });
  expect(await refusalOf(opened, (_context, sheet) => void sheet.getRange('A1').values)).toBe('PropertyNotLoaded');
  opened.close();
});
