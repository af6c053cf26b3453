import { readFileSync } from 'node:fs';
import { API_TYPES } from '../../src/host/rich-api/api-types';
import { openExcel } from './open-excel';
import { refusalOf } from './refusal-of';

type Level = '1.8' | '1.14' | undefined;
type Batch = Parameters<typeof refusalOf>[1];

/** What came after Excel 2019, with its set; refused below, whether the client or the host sees it. */
const LATER: readonly (readonly [string, string, Batch])[] = [
  ['pageLayout', '1.9', (_c, s) => void (s.pageLayout.orientation = 'Landscape')],
  ['indentLevel, which the client lets through', '1.9', (_c, s) => void (s.getRange('A1').format.indentLevel = 1)],
  ['onChanged of all sheets', '1.9', (c) => void c.workbook.worksheets.onChanged.add(() => Promise.resolve())],
  ['getMergedAreasOrNullObject', '1.13', (_c, s) => void s.getRange('A1').getMergedAreasOrNullObject().load('address')],
  [
    'onProtectionChanged',
    '1.14',
    (_c, s) => {
      s.load('id');
      s.onProtectionChanged.add(() => Promise.resolve());
    },
  ],
];
const LEVELS: readonly Level[] = ['1.8', '1.14', undefined];
const reaches = (level: Level, since: string): boolean =>
  level === undefined || Number(level.slice(2)) >= Number(since.slice(2));

describe.each(LEVELS)('at ExcelApi %s', (level) => {
  const open = (): ReturnType<typeof openExcel> => openExcel({ grid: 'plain', ...(level ? { apiLevel: level } : {}) });

  test.each(LATER)('%s needs %s', async (_what, since, batch) => {
    const opened = open();
    const refused = await refusalOf(opened, batch).catch((error: Error) => error.message);
    if (reaches(level, since)) expect(refused).toBeUndefined();
    else expect(refused).toMatch(/ApiNotFound|not supported|isn't supported|could not be found/);
    opened.close();
  });

  test('isSetSupported tells the same', () => {
    const { Office, close } = open();
    expect(
      ['1.1', '1.8', '1.9', '1.14', '1.17'].map((set) => Office.context.requirements.isSetSupported('ExcelApi', set)),
    ).toEqual(['1.1', '1.8', '1.9', '1.14', '1.17'].map((set) => reaches(level, set)));
    close();
  });

  test('load without names leaves out what is newer', async () => {
    const { Excel, close } = open();
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
      format.load();
      await context.sync();
      expect(format.toJSON().indentLevel).toBe(reaches(level, '1.9') ? 0 : undefined);
      expect(format.toJSON().wrapText).toBe(false);
    });
    close();
  });

  test('what Excel 2019 has works', async () => {
    const opened = open();
    const refused = await refusalOf(opened, (context, sheet) => {
      sheet.load('id');
      const range = sheet.getRange('A1:B2');
      range.format.borders.getItem('EdgeTop').style = 'Continuous';
      range.dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      range.conditionalFormats.add('Custom').custom.format.font.color = '#FF0000';
      sheet.freezePanes.freezeRows(1);
      sheet.showGridlines = false;
      sheet.onChanged.add(() => Promise.resolve());
      context.workbook.names.add('a_1', range);
    });
    expect(refused).toBeUndefined();
    opened.close();
  });
});

test('every member has the requirement set that Microsoft’s client says', () => {
  const client = readFileSync(require.resolve('@microsoft/office-js/dist/excel-win32-16.01.debug.js'), 'utf8');
  const sets = new Map(
    [...client.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g)].map((match) => [
      match[1],
      match[2],
    ]),
  );
  // The client assigns `showGridlines` under another name, which it does not check.
  sets.set('Worksheet.gridlines', sets.get('Worksheet.showGridlines') ?? '');
  const told: string[] = [];
  const known: string[] = [];
  for (const [type, { scalars, navigations, methods }] of Object.entries(API_TYPES)) {
    for (const [name, member] of Object.entries({ ...scalars, ...navigations, ...methods })) {
      const key = `${type}.${name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1)}`;
      if (name.startsWith('_RegisterEvent') || name.startsWith('_UnregisterEvent')) continue;
      told.push(`${key} ${member.since ?? '1.1'}`);
      known.push(`${key} ${sets.get(key) ?? '1.1'}`);
    }
  }
  expect(told).toEqual(known);
});
