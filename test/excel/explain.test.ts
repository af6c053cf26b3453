import { explanationChange } from '../../src/core/explanation/explanation-change';
import type { Finding } from '../../src/core/rule/finding';
import { validate } from '../../src/core/rule/validate';
import { BS, details, form, LEVELS, openReport, PL2, type ReportInExcel } from './report-in-excel';

let excel: ReportInExcel;
afterEach(() => excel.close());

const SHEET = 'Giải trình';
/** Parts that exceed their wholes: two errors of figures alone, in inputs. */
const FIGURES = { D9: '44', D10: '50', D15: '10', D16: '11' } as const;
const IDS = ['ratio-part-over-whole:PL2.2.2', 'ratio-part-over-whole:PL2.3.3.2'] as const;

async function open(options: Parameters<typeof openReport>[0] = {}): Promise<void> {
  excel = await openReport({ grid: 'plain', ...options });
  for (const [address, typed] of Object.entries(FIGURES)) await excel.host.userEdit(PL2, address, typed);
  excel.host.statistics.reset();
}

const every = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap((each) => [each, ...every(each.consequences)]);
async function findings(): Promise<readonly Finding[]> {
  const snapshot = await excel.book.read();
  if (!snapshot) throw new Error('No report');
  return every(validate(snapshot, form, { language: 'vi' }).findings);
}
async function explain(id: string, text: string) {
  const snapshot = await excel.book.read();
  const finding = (await findings()).find((each) => each.id === id);
  if (!snapshot || !finding) throw new Error(`No ${id}`);
  excel.host.statistics.reset();
  return excel.book.explain(explanationChange(finding, text, snapshot, form));
}
/** What is said of the two findings. */
const said = async () =>
  IDS.map((id) => id).reduce<Promise<(string | undefined)[]>>(async (before, id) => {
    const explanation = (await findings()).find((each) => each.id === id)?.explanation;
    return [...(await before), explanation && `${explanation.state}: ${explanation.text}`];
  }, Promise.resolve([]));
const column = (letter: string) => [4, 5, 6].map((row) => excel.cell(SHEET, `${letter}${row}`)?.value ?? null);
const names = () => excel.host.workbook.sheets.map(({ name }) => name);

/** Lets events that are under way arrive. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await excel.host.whenCalculated();
  }
}

describe.each(LEVELS)('at ExcelApi %s', (apiLevel) => {
  test('the first explanation makes the sheet, in two syncs', async () => {
    await open({ apiLevel });
    expect(await explain(IDS[0], '=Đã giao bổ sung')).toEqual({ before: undefined, problems: [] });
    expect(excel.host.statistics.requests).toBe(2);
    expect(names().slice(-3)).toEqual([BS, SHEET, '_phuluc']);
    expect(excel.sheet(SHEET).hiddenColumns).toEqual(new Set([3]));
    expect(column('E')).toEqual(['=Đã giao bổ sung', null, null]);
    expect(excel.cell(SHEET, 'E4')?.formula).toBeUndefined();
    expect(await said()).toEqual(['valid: =Đã giao bổ sung', undefined]);
  });

  test('others are written below, over one another, and taken away, in two syncs each', async () => {
    await open({ apiLevel });
    await explain(IDS[0], 'Một.');
    await explain(IDS[1], 'Hai.');
    expect(excel.host.statistics.requests).toBe(2);
    expect([column('A'), column('B'), column('E')]).toEqual([
      [1, 2, null],
      ['PL2.2.2', 'PL2.3.3.2', null],
      ['Một.', 'Hai.', null],
    ]);
    const { before } = await explain(IDS[0], 'Một, sửa.');
    expect([before?.text, column('E')]).toEqual(['Một.', ['Một, sửa.', 'Hai.', null]]);
    await explain(IDS[0], '');
    expect(excel.host.statistics.requests).toBe(2);
    expect([column('A'), column('E')]).toEqual([
      [1, null, null],
      ['Hai.', null, null],
    ]);
    expect(await said()).toEqual([undefined, 'valid: Hai.']);
  });
});

test('what was taken away or written over comes back by what stood before', async () => {
  await open();
  await explain(IDS[0], 'Một.');
  const { before } = await explain(IDS[0], '');
  await excel.book.explain({ ...before!, finding: IDS[0] });
  expect(await said()).toEqual(['valid: Một.', undefined]);
});

test('taking away what is not there writes nothing', async () => {
  await open();
  expect(await explain(IDS[0], '')).toEqual({ before: undefined, problems: [] });
  expect([excel.host.statistics.requests, names()]).toEqual([1, expect.not.arrayContaining([SHEET])]);
});

test('an explanation expires with its figures and is written anew in its row', async () => {
  await open();
  await explain(IDS[0], 'Một.');
  await excel.host.userEdit(PL2, 'D10', '51');
  expect(await said()).toEqual(['expired: Một.', undefined]);
  await explain(IDS[0], 'Lại.');
  expect(column('E')).toEqual(['Lại.', null, null]);
  expect(await said()).toEqual(['valid: Lại.', undefined]);
});

test('words typed over on the sheet are the unit’s words, and the watch tells of them', async () => {
  await open();
  await explain(IDS[0], 'Một.');
  await excel.book.read();
  let structure = 0;
  const stop = await excel.book.watch(
    () => undefined,
    () => void (structure += 1),
  );
  await excel.host.userEdit(SHEET, 'E4', 'Gõ tay.');
  await settled();
  expect(structure).toBe(1);
  expect(await said()).toEqual(['valid: Gõ tay.', undefined]);
  await stop();
});

test('an injection keeps explanations, and one more writes nothing', async () => {
  await open();
  await explain(IDS[0], 'Một.');
  await excel.unprotect();
  await excel.run((context) => context.workbook.worksheets.getItem(PL2).getRange('A7').clear());
  const { problems, repaired } = await excel.book.inject({ details });
  expect([problems, repaired]).toEqual([[], [PL2]]);
  expect(await said()).toEqual(['valid: Một.', undefined]);
  excel.host.statistics.reset();
  await excel.book.inject({ details });
  expect(excel.host.statistics.requests).toBe(1);
  await excel.book.saveDetails({ ...details, unit: { ...details.unit, level: 'district' } });
  await excel.book.saveDetails(details);
  expect(await said()).toEqual(['valid: Một.', undefined]);
});

test('rows inserted by a person, and words beside the table, stay where they are', async () => {
  await open();
  await explain(IDS[0], 'Một.');
  await excel.run((context) => {
    const sheet = context.workbook.worksheets.getItem(SHEET);
    sheet.getRange('4:4').insert('Down');
    sheet.getRange('G5').values = [['bên phải']];
    sheet.getRange('E9').values = [['của tôi']];
  });
  await explain(IDS[1], 'Hai.');
  expect(excel.cell(SHEET, 'E10')?.value).toBe('Hai.');
  await explain(IDS[0], '');
  expect([excel.cell(SHEET, 'G5')?.value, excel.cell(SHEET, 'E8')?.value]).toEqual(['bên phải', 'của tôi']);
});

describe('in the way', () => {
  test('a sheet of the user’s with that name is left alone', async () => {
    await open();
    await excel.run((context) => void (context.workbook.worksheets.add(SHEET).getRange('A1').values = [['của tôi']]));
    await explain(IDS[0], 'Một.');
    expect(names()).toEqual(expect.arrayContaining([SHEET, 'Giải trình 2']));
    expect(excel.cell(SHEET, 'A1')?.value).toBe('của tôi');
    await explain(IDS[1], 'Hai.');
    expect(excel.cell('Giải trình 2', 'E5')?.value).toBe('Hai.');
    expect(await said()).toEqual(['valid: Một.', 'valid: Hai.']);
  });

  test('protection without a password is put back, one with a password is told', async () => {
    await open();
    await explain(IDS[0], 'Một.');
    await excel.run((context) => context.workbook.worksheets.getItem(SHEET).protection.protect());
    expect(await explain(IDS[1], 'Hai.')).toEqual({ before: undefined, problems: [] });
    expect([excel.sheet(SHEET).protection !== undefined, column('E')]).toEqual([true, ['Một.', 'Hai.', null]]);
    await excel.run((context) => {
      const { protection } = context.workbook.worksheets.getItem(SHEET);
      protection.unprotect();
      protection.protect({}, 'bí mật');
    });
    const { problems } = await explain(IDS[0], 'Ba.');
    expect(problems).toEqual([{ kind: 'protected-with-password', sheet: SHEET }]);
    expect(column('E')).toEqual(['Một.', 'Hai.', null]);
  });

  test('a workbook that takes no new sheet is told', async () => {
    await open();
    await excel.run((context) => context.workbook.protection.protect());
    expect((await explain(IDS[0], 'Một.')).problems).toEqual([{ kind: 'workbook-structure-protected' }]);
    expect(names()).not.toContain(SHEET);
  });

  test('a table whose column of marks is gone gets one at its right', async () => {
    await open();
    await explain(IDS[0], 'Một.');
    await excel.run((context) => context.workbook.worksheets.getItem(SHEET).getRange('D:D').delete('Left'));
    expect(await said()).toEqual(['valid: Một.', undefined]);
    await explain(IDS[0], 'Lại.');
    await explain(IDS[1], 'Hai.');
    expect(excel.cell(SHEET, 'D4')?.value).toBe('Lại.');
    expect(await said()).toEqual(['valid: Lại.', 'valid: Hai.']);
  });
});
