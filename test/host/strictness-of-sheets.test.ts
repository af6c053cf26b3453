import { openExcel } from './open-excel';
import { refusalOf } from './refusal-of';

type Batch = Parameters<typeof refusalOf>[1];

const text = (length: number): string => 'a'.repeat(length);

const protectedSheet: Batch = (_context, sheet) => {
  sheet.getRange('B1').format.protection.locked = false;
  sheet.protection.protect({ allowFormatRows: true });
};

/** What Excel refuses, and the code it refuses it with. */
const REFUSED: readonly (readonly [string, string, Batch])[] = [
  // Protection
  [
    'writing to a locked cell',
    'AccessDenied',
    (c, s) => {
      void protectedSheet(c, s);
      s.getRange('A1').values = [[1]];
    },
  ],
  [
    'writing to a range with one locked cell',
    'AccessDenied',
    (c, s) => {
      void protectedSheet(c, s);
      s.getRange('A1:B1').values = [[null, 1]];
    },
  ],
  [
    'formatting on a protected sheet',
    'AccessDenied',
    (c, s) => {
      void protectedSheet(c, s);
      s.getRange('B1').format.font.bold = true;
    },
  ],
  [
    'unlocking on a protected sheet',
    'AccessDenied',
    (c, s) => {
      s.protection.protect({ allowFormatCells: true });
      s.getRange('A1').format.protection.locked = false;
    },
  ],
  [
    'a column width on a protected sheet',
    'AccessDenied',
    (c, s) => {
      void protectedSheet(c, s);
      s.getRange('A1').format.columnWidth = 50;
    },
  ],
  [
    'merging on a protected sheet',
    'AccessDenied',
    (c, s) => {
      void protectedSheet(c, s);
      s.getRange('A1:B1').merge();
    },
  ],
  [
    'inserting rows on a protected sheet',
    'AccessDenied',
    (c, s) => {
      void protectedSheet(c, s);
      s.getRange('1:1').insert('Down');
    },
  ],
  [
    'deleting locked rows where deleting is allowed',
    'AccessDenied',
    (_c, s) => {
      s.protection.protect({ allowDeleteRows: true });
      s.getRange('1:1').delete('Up');
    },
  ],
  [
    'validation on a protected sheet',
    'AccessDenied',
    (c, s) => {
      void protectedSheet(c, s);
      s.getRange('B1').dataValidation.clear();
    },
  ],
  [
    'protecting a protected sheet',
    'AccessDenied',
    (c, s) => {
      void protectedSheet(c, s);
      s.protection.protect();
    },
  ],
  ['unprotecting a sheet that is not protected', 'AccessDenied', (_c, s) => s.protection.unprotect()],
  [
    'unprotecting without the password',
    'AccessDenied',
    (_c, s) => {
      s.protection.protect({}, 'x');
      s.protection.unprotect();
    },
  ],
  [
    'an option that is none',
    'InvalidArgument',
    (_c, s) => s.protection.protect({ allowAll: true } as Excel.WorksheetProtectionOptions),
  ],
  ...(['add', 'rename', 'hide', 'move', 'delete'] as const).map(
    (what) =>
      [
        `${what} a sheet of a protected workbook`,
        'AccessDenied',
        (c: Excel.RequestContext) => {
          const sheet = c.workbook.worksheets.add('b');
          c.workbook.protection.protect();
          if (what === 'add') c.workbook.worksheets.add('c');
          if (what === 'rename') sheet.name = 'd';
          if (what === 'hide') sheet.visibility = 'Hidden';
          if (what === 'move') sheet.position = 0;
          if (what === 'delete') sheet.delete();
        },
      ] as const,
  ),
  // Sizes, merges, looks
  ['a row height over 409', 'InvalidArgument', (_c, s) => void (s.getRange('A1').format.rowHeight = 410)],
  ['a negative column width', 'InvalidArgument', (_c, s) => void (s.getRange('A1').format.columnWidth = -1)],
  ['a colour that is none', 'InvalidArgument', (_c, s) => void (s.getRange('A1').format.fill.color = 'reddish')],
  [
    'an alignment that is none',
    'InvalidArgument',
    (_c, s) => void (s.getRange('A1').format.horizontalAlignment = 'Middle' as 'Center'),
  ],
  [
    'a border that is none',
    'InvalidArgument',
    (_c, s) => void (s.getRange('A1').format.borders.getItem('Top' as 'EdgeTop').style = 'Continuous'),
  ],
  [
    'merging across a merge',
    'MergedRangeConflict',
    (_c, s) => {
      s.getRange('A1:B1').merge();
      s.getRange('B1:B2').merge();
    },
  ],
  [
    'shifting cells through a merge',
    'MergedRangeConflict',
    (_c, s) => {
      s.getRange('A2:B2').merge();
      s.getRange('A1').insert('Down');
    },
  ],
  [
    'pushing cells off the sheet',
    'NonBlankCellOffSheet',
    (_c, s) => {
      s.getRange('A1048576').values = [[1]];
      s.getRange('1:1').insert('Down');
    },
  ],
  // Data validation, conditional formats
  [
    'a list over 255 characters',
    'InvalidArgument',
    (_c, s) => void (s.getRange('A1').dataValidation.rule = { list: { inCellDropDown: true, source: text(256) } }),
  ],
  [
    'a rule of two kinds',
    'InvalidArgument',
    (_c, s) => {
      s.getRange('A1').dataValidation.rule = {
        custom: { formula: '=TRUE' },
        list: { inCellDropDown: true, source: '1' },
      };
    },
  ],
  [
    'a rule by a formula that is none',
    'InvalidArgument',
    (_c, s) => void (s.getRange('A1').dataValidation.rule = { custom: { formula: '=A1>' } }),
  ],
  [
    'an error text over 225 characters',
    'InvalidArgument',
    (_c, s) => {
      const validation = s.getRange('A1').dataValidation;
      validation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      validation.errorAlert = { message: text(226), showAlert: true, style: 'Stop', title: '' };
    },
  ],
  [
    'a conditional format by a formula that is none',
    'InvalidArgument',
    (_c, s) => {
      s.getRange('A1').conditionalFormats.add('Custom').custom.rule.formula = '=A1>';
    },
  ],
  // What is not there
  ['a property that the stand-in does not have', 'ApiNotFound', (_c, s) => void (s.standardWidth = 10)],
  ['a property that no Excel has', 'ApiNotFound', (_c, s) => void s.getRange('A1').load('colour' as 'text')],
  ['a method that the stand-in does not have', 'ApiNotFound', (_c, s) => void s.copy()],
];

/** The same ground, where Excel does not refuse. */
const ACCEPTED: readonly (readonly [string, Batch])[] = [
  ['a cell text of 32,767 characters', (_c, s) => void (s.getRange('A1').values = [[text(32_767)]])],
  ['a text literal of 255 characters', (_c, s) => void (s.getRange('A1').formulas = [[`="${text(254)}"""`]])],
  ['a sheet name of 31 characters', (c) => void c.workbook.worksheets.add(text(31))],
  ['a row height of 409', (_c, s) => void (s.getRange('A1').format.rowHeight = 409)],
  [
    'the names PL4_3_2 and _PL4',
    (c) => {
      c.workbook.names.add('PL4_3_2', '=Sheet1!$A$1');
      c.workbook.names.add('_PL4', '=Sheet1!$A$1');
    },
  ],
  ['one value for many cells', (_c, s) => void (s.getRange('A1:B2').values = 0 as unknown as number[][])],
  ['null for a cell to leave alone', (_c, s) => void (s.getRange('A1:B1').values = [[null, 1]])],
  [
    'writing to an unlocked cell',
    (c, s) => {
      void protectedSheet(c, s);
      s.getRange('B1').values = [[1]];
    },
  ],
  [
    'a row height where the protection allows it',
    (c, s) => {
      void protectedSheet(c, s);
      s.getRange('A1').format.rowHeight = 30;
    },
  ],
  ['deleting a null object', (c) => c.workbook.worksheets.getItemOrNullObject('x').delete()],
  ['setting a property of a null object', (c) => void (c.workbook.names.getItemOrNullObject('x').visible = false)],
  [
    'everything below a null object',
    (c) => {
      const range = c.workbook.worksheets.getItemOrNullObject('x').getRange('A1');
      range.values = [[1]];
      range.format.font.bold = true;
    },
  ],
  [
    'an intersection that the semantics of a blank make',
    (_c, s) => void (s.getRange('A1').formulas = [['=A2:B2 B1:B3']]),
  ],
  ['an array constant with semicolons', (_c, s) => void (s.getRange('A1').formulas = [['=SUM({1,2;3,4})']])],
];

test.each(REFUSED)('Excel refuses %s: %s', async (_what, code, batch) => {
  const opened = openExcel({ grid: 'plain' });
  expect(await refusalOf(opened, batch)).toBe(code);
  opened.close();
});

test.each(ACCEPTED)('Excel accepts %s', async (_what, batch) => {
  const opened = openExcel({ grid: 'plain' });
  expect(await refusalOf(opened, batch)).toBeUndefined();
  opened.close();
});
