import { isDeepStrictEqual } from 'node:util';
import type { Sheet } from '../../src/core/workbook/workbook';
import { details, LEVELS, openEmpty, openReport, PL2, type ReportInExcel, TABLES } from './report-in-excel';

const KILOBYTE = 1000;
let excel: ReportInExcel;
afterEach(() => excel.close());

describe.each(LEVELS)('at ExcelApi %s', (apiLevel) => {
  test('a whole report goes in by two syncs and under 500 KB', async () => {
    excel = openEmpty({ apiLevel, grid: 'plain' });
    const result = await excel.book.inject({ details });
    expect(result).toMatchObject({
      created: ['Báo cáo', ...TABLES],
      repaired: [],
      unchanged: [],
      keptFigures: 0,
      problems: [],
    });
    expect(excel.host.statistics.requests).toBe(2);
    expect(excel.host.statistics.totalBytes).toBeLessThan(500 * KILOBYTE);
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Báo cáo', ...TABLES, '_phuluc']);
    expect(excel.sheet('_phuluc').visibility).toBe('veryHidden');
    expect(excel.host.workbook.activeSheet).toBe(excel.sheet(PL2).id);
  });

  test('once more on a whole report nothing is written', async () => {
    excel = await openReport({ apiLevel, grid: 'plain' });
    await excel.host.userEdit(PL2, 'D7', '9');
    const before = structuredClone(excel.host.workbook);
    const result = await excel.book.inject({ details });
    expect(result).toMatchObject({ created: [], repaired: [], unchanged: ['Báo cáo', ...TABLES], keptFigures: 1 });
    expect(excel.host.statistics.requests).toBe(1);
    expect(isDeepStrictEqual(excel.host.workbook, before)).toBe(true);
  });

  test('chosen appendices, then all: nothing is doubled, no figure lost', async () => {
    excel = openEmpty({ apiLevel, grid: 'plain' });
    await excel.book.inject({ details, appendices: ['PL2', 'PL4'] });
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual([
      'Sheet1',
      'Báo cáo',
      PL2,
      'Phụ lục 4',
      '_phuluc',
    ]);
    await excel.host.userEdit(PL2, 'D7', '9');
    const names = excel.host.workbook.names.length;
    const result = await excel.book.inject({ details });
    expect(result).toMatchObject({
      created: TABLES.filter((name) => name !== PL2 && name !== 'Phụ lục 4'),
      keptFigures: 1,
    });
    expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Báo cáo', ...TABLES, '_phuluc']);
    expect(excel.cell(PL2, 'D7')?.value).toBe(9);
    const all = excel.host.workbook.names.map(({ name }) => name);
    expect(new Set(all).size).toBe(all.length);
    expect(all.length).toBeGreaterThan(names);
  });
});

test('a sheet is as it is planned: locked and open cells, formats, merges, sizes, validation, page', async () => {
  excel = await openReport({ grid: 'plain' });
  const sheet: Sheet = excel.sheet(PL2);
  expect(sheet.protection).toEqual({ allowFormatColumns: true, allowFormatRows: true });
  expect(excel.cell(PL2, 'B7')?.style?.locked ?? true).toBe(true);
  expect(excel.cell(PL2, 'D7')?.style).toMatchObject({
    locked: false,
    horizontal: 'center',
    font: { name: 'Times New Roman', size: 13 },
  });
  expect(excel.cell(PL2, 'D8')?.formula).toContain('không phát sinh');
  expect(excel.cell(PL2, 'A8')).toMatchObject({ value: '2', style: { numberFormat: '@', border: 'thin' } });
  expect(sheet.merges).toHaveLength(7);
  expect(sheet.freeze?.rows).toBe(6);
  expect(sheet.columnWidths.get(1)).toBe(213);
  expect(sheet.rowHeights.size).toBeGreaterThanOrEqual(30);
  expect(sheet.validations.length).toBeGreaterThan(5);
  expect(sheet.conditionalFormats.length).toBeGreaterThan(5);
  expect(sheet.page).toMatchObject({
    paperSize: 'a4',
    orientation: 'portrait',
    titleRows: { first: 4, last: 5 },
    fitToWidth: true,
  });
  expect(sheet.showGridlines).toBe(false);
});

test('at ExcelApi 1.8 the page set-up is left out and the rest is there', async () => {
  excel = await openReport({ apiLevel: '1.8', grid: 'plain' });
  expect(excel.sheet(PL2).page).toBeUndefined();
  expect(excel.sheet(PL2).protection).toBeDefined();
});

test('a sheet that is not ours is left alone and told, the rest goes on', async () => {
  excel = openEmpty({ grid: 'plain' });
  await excel.host.userAddSheet('PHỤ LỤC 2');
  await excel.host.userEdit('PHỤ LỤC 2', 'D7', 'của tôi');
  const before = structuredClone(excel.sheet('PHỤ LỤC 2'));
  const result = await excel.book.inject({ details });
  expect(result.problems).toEqual([{ kind: 'foreign-sheet', sheet: 'PHỤ LỤC 2' }]);
  expect(result.created).toEqual(['Báo cáo', ...TABLES.slice(1)]);
  expect(excel.sheet('PHỤ LỤC 2')).toEqual(before);
});

test('a sheet that only its password opens is left alone and told, the others are repaired', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.host.userEdit(PL2, 'D7', '9');
  for (const name of [PL2, 'Phụ lục 4']) await excel.unprotect(name);
  await excel.run((context) => {
    for (const name of [PL2, 'Phụ lục 4']) context.workbook.worksheets.getItem(name).getRange('B7').values = [['khác']];
    context.workbook.worksheets.getItem(PL2).protection.protect({}, 'bí mật');
    context.workbook.worksheets.getItem('Phụ lục 4').protection.protect();
  });
  excel.host.statistics.reset();
  const result = await excel.book.inject({ details });
  expect(result).toMatchObject({
    repaired: ['Phụ lục 4'],
    problems: [{ kind: 'protected-with-password', sheet: PL2 }],
    keptFigures: 1,
  });
  expect(excel.host.statistics.requests).toBe(3);
  expect(excel.cell(PL2, 'B7')?.value).toBe('khác');
  expect(excel.cell('Phụ lục 4', 'B7')?.value).not.toBe('khác');
  expect(excel.sheet('Phụ lục 4').protection).toBeDefined();
});

test('texts that begin as formulas do stay texts', async () => {
  excel = openEmpty({ grid: 'plain' });
  const name = '=HYPERLINK("http://x")';
  await excel.book.inject({
    details: {
      ...details,
      unit: { ...details.unit, name, parent: '+84' },
      signatory: { authority: '@a', title: '-b', name: '=1+1' },
    },
  });
  expect(excel.sheet('_phuluc').cells.get(3)?.get(1)).toMatchObject({ value: name });
  for (const line of excel.sheet('_phuluc').cells.values()) expect(line.get(1)?.formula).toBeUndefined();
  expect((await excel.book.readDetails())?.unit).toMatchObject({ name, parent: '+84' });
});

test('a paragraph that begins as a formula does stays text wherever the refresh puts it', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.host.userInsertRows('Báo cáo', 20, 2);
  await excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem('Báo cáo');
    sheet.getRange('A21:A22').values = [["'=1+1 là hai"], ["'- Đã tổ chức 02 hội nghị"]];
  });
  await excel.book.inject({ details });
  const texts = [...excel.sheet('Báo cáo').cells.values()].flatMap((line) => [...line.values()]);
  for (const words of ['=1+1 là hai', '- Đã tổ chức 02 hội nghị']) {
    expect(texts.filter(({ value, formula }) => formula === undefined && String(value).includes(words))).toHaveLength(
      1,
    );
  }
  expect((await excel.book.inject({ details })).repaired).toEqual([]);
});

test('our sheet goes on under the name a person gave it where a foreign one took its own', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.host.userEdit(PL2, 'D7', '9');
  await excel.host.userRenameSheet(PL2, 'Số liệu');
  await excel.host.userAddSheet(PL2);
  const before = structuredClone(excel.sheet(PL2));
  expect(await excel.book.inject({ details })).toMatchObject({
    created: [],
    repaired: [],
    keptFigures: 1,
    problems: [],
  });
  expect(excel.sheet(PL2)).toEqual(before);
  expect((await excel.book.read())?.rows.get('PL2.1')).toMatchObject({ cell: { sheet: 'Số liệu' }, value: 9 });
});
