import { figureOf, figureText } from '../../src/core/report/figure';
import { newSheet } from '../../src/core/workbook/new-sheet';
import { details, form, LEVELS, openEmpty, openReport, PL2, type ReportInExcel } from './report-in-excel';

let excel: ReportInExcel;
afterEach(() => excel.close());

test.each(LEVELS)('at ExcelApi %s everything that the rules read comes in one sync', async (apiLevel) => {
  excel = await openReport({ apiLevel });
  await excel.host.userEdit(PL2, 'D7', '9');
  await excel.host.userEdit(PL2, 'E7', 'cả năm');
  excel.host.statistics.reset();
  const snapshot = await excel.book.read();
  expect(excel.host.statistics.requests).toBe(1);
  expect(snapshot).toMatchObject({ form: form.id, details });
  expect(snapshot?.rows.size).toBe(form.indicators.size);
  expect(snapshot?.rows.get('PL2.1')).toEqual({
    indicator: 'PL2.1',
    cell: { sheet: PL2, address: 'D7' },
    value: 9,
    shown: '09',
    formula: undefined,
    stt: '1',
    label: form.indicators.get('PL2.1')?.label,
    unit: 'Văn bản',
    note: 'cả năm',
  });
  expect(snapshot?.rows.get('PL2.2')?.formula).toMatch(/^=IF\(COUNT\(D10,D9\)<2/);
  expect(snapshot?.paragraphs.length).toBeGreaterThan(40);
});

test('ratios and sums are live: rounded half up, blank while an input is, words over zero', async () => {
  excel = await openReport();
  const shown = async (sheet: string, inputs: Readonly<Record<string, string>>, cell: string) => {
    for (const [address, input] of Object.entries(inputs))
      expect(await excel.host.userEdit(sheet, address, input)).toBeUndefined();
    return excel.host.shownText(sheet, Number(cell.slice(1)) - 1, 3);
  };
  expect(await shown(PL2, {}, 'D8')).toBe('');
  expect(await shown(PL2, { D9: '44' }, 'D8')).toBe('');
  expect(await shown(PL2, { D10: '34' }, 'D8')).toBe('77,3');
  expect(await shown(PL2, { D9: '8', D10: '1' }, 'D8')).toBe('12,5');
  expect(await shown(PL2, { D9: '0', D10: '0' }, 'D8')).toBe('không phát sinh');
  const rows = (await excel.book.read())?.rows;
  expect(figureOf(rows?.get('PL2.2'))).toEqual({ state: 'nothing' });
  expect(figureText(figureOf(rows?.get('PL2.2.1')))).toBe('0');
});

test('a workbook without a report reads as none, one with its details only has these', async () => {
  excel = openEmpty({ grid: 'plain' });
  expect(await excel.book.read()).toBeUndefined();
  expect(await excel.book.readDetails()).toBeUndefined();
  await excel.book.saveDetails(details);
  expect(excel.sheet('_phuluc').visibility).toBe('veryHidden');
  expect(await excel.book.readDetails()).toEqual(details);
  expect(await excel.book.read()).toBeUndefined();
  const { created } = await excel.book.inject({ details, appendices: ['PL2'] });
  expect(created).toEqual(['Báo cáo', PL2]);
  expect(excel.host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1', 'Báo cáo', PL2, '_phuluc']);
  expect([...((await excel.book.read())?.rows.keys() ?? [])].every((id) => id.startsWith('PL2'))).toBe(true);
});

test('a figure is found by its name wherever the row went, and by STT and label where the name is gone', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.host.userEdit(PL2, 'D9', '44');
  await excel.unprotect();
  await excel.host.userInsertRows(PL2, 7, 1);
  expect((await excel.book.read())?.rows.get('PL2.2.1')).toMatchObject({
    cell: { address: 'D10' },
    value: 44,
    stt: '2.1',
  });
  await excel.host.userDeleteName('PL2_2_1');
  await excel.host.userRenameSheet(PL2, 'Số liệu');
  expect((await excel.book.read())?.rows.get('PL2.2.1')).toMatchObject({
    cell: { sheet: 'Số liệu', address: 'D10' },
    value: 44,
  });
});

test('where name and row disagree the figure is left out, not guessed', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.host.userEdit(PL2, 'D9', '44');
  await excel.unprotect();
  await excel.run((context) => {
    context.workbook.worksheets.getItem(PL2).getRange('A9:B10').values = [
      ['2.2', form.indicators.get('PL2.2.2')!.label],
      ['2.1', form.indicators.get('PL2.2.1')!.label],
    ];
  });
  const rows = (await excel.book.read())?.rows;
  expect(rows?.get('PL2.2.1')).toEqual({ indicator: 'PL2.2.1', value: null });
  expect(rows?.get('PL2.2.2')).toEqual({ indicator: 'PL2.2.2', value: null });
  expect(rows?.get('PL2.1')?.cell).toBeDefined();
});

test('a workbook of many sheets takes one sync more, and only the first time', async () => {
  excel = await openReport({ grid: 'plain' });
  for (let index = 0; index < 12; index += 1) await excel.host.userAddSheet(`Của tôi ${index}`);
  await excel.run((context) => (context.workbook.worksheets.getItem(PL2).position = 20));
  const requests = async () => {
    excel.host.statistics.reset();
    expect((await excel.book.read())?.rows.has('PL2.1')).toBe(true);
    return excel.host.statistics.requests;
  };
  expect(await requests()).toBe(2);
  expect(await requests()).toBe(1);
});

test('the level is carried into the sums when the details are saved, the heading follows by itself', async () => {
  excel = await openReport({ grid: 'plain' });
  const sum = () => excel.cell('Phụ lục 3', 'D7')?.formula;
  const before = sum();
  excel.host.statistics.reset();
  await excel.book.saveDetails({ ...details, unit: { ...details.unit, name: 'UBND xã A' } });
  expect(excel.host.statistics.requests).toBe(2);
  expect(sum()).toBe(before);
  await excel.book.saveDetails({ ...details, unit: { ...details.unit, level: 'district' } });
  expect(sum()).not.toBe(before);
  expect((await excel.book.readDetails())?.unit.level).toBe('district');
});

test('details cannot be kept where a foreign sheet has the name: that is told', async () => {
  excel = openEmpty({ grid: 'plain' });
  await excel.host.userAddSheet('_phuluc');
  await expect(excel.book.saveDetails(details)).rejects.toMatchObject({
    problem: { kind: 'foreign-sheet', sheet: '_phuluc' },
  });
});

test('a report of a form that we do not know is read by its form’s name only, and never written over', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.run(
    (context) => (context.workbook.worksheets.getItem('_phuluc').getRange('B1').values = [['cchc-xa-2050']]),
  );
  const before = structuredClone(excel.host.workbook);
  expect(await excel.book.read()).toMatchObject({ form: 'cchc-xa-2050', rows: new Map(), paragraphs: [] });
  await expect(excel.book.inject({ details })).rejects.toThrow('cchc-xa-2050');
  expect(excel.host.workbook).toEqual(before);
});

test("a sheet of a person's too long for an answer does not hide the report", async () => {
  excel = await openReport({ grid: 'plain' });
  const before = excel.host.workbook;
  excel.close();
  const sheet = newSheet('long', 'Sổ theo dõi');
  const text = 'Dòng dài trong sổ của văn phòng. '.repeat(20);
  for (let row = 0; row < 400; row += 1) {
    sheet.cells.set(row, new Map(Array.from({ length: 10 }, (_, column) => [column, { value: text }])));
  }
  excel = openEmpty({ grid: 'plain', workbook: { ...before, sheets: [...before.sheets, sheet] } });
  expect((await excel.book.read())?.rows.size).toBe(form.indicators.size);
  excel.host.statistics.reset();
  await excel.book.read();
  // The second time it is known: names, then sheet by sheet.
  expect(excel.host.statistics.requests).toBe(1 + before.sheets.length + 1);
});
