import type { ParagraphEdit } from '../../src/core/editor/paragraph-edit';
import type { ParagraphReading } from '../../src/core/report/snapshot';
import { details, LEVELS, openEmpty, openReport, type ReportInExcel } from './report-in-excel';

const REPORT = 'Báo cáo';
let excel: ReportInExcel;
afterEach(() => excel.close());

const read = async (): Promise<readonly ParagraphReading[]> => (await excel.book.read())?.paragraphs ?? [];
const find = (paragraphs: readonly ParagraphReading[], telling: string): ParagraphReading => {
  const found = paragraphs.find(({ paragraph, text }) => paragraph === telling || text.includes(telling));
  if (!found) throw new Error(`No paragraph ${telling}`);
  return found;
};
const edit = async (...edits: readonly ParagraphEdit[]) => {
  excel.host.statistics.reset();
  const result = await excel.book.editParagraphs(edits);
  return { ...result, syncs: excel.host.statistics.requests };
};
const formulaOf = ({ cell }: ParagraphReading): string | undefined =>
  cell && excel.cell(cell.sheet, cell.address)?.formula;

describe.each(LEVELS)('at ExcelApi %s', (apiLevel) => {
  test('a section is saved in two syncs, follows its figures, and is undone in two', async () => {
    excel = await openReport({ apiLevel });
    const before = await read();
    const { saved, undo, syncs, problems } = await edit(
      { kind: 'write', paragraph: find(before, 'ke-hoach-cchc'), text: 'Kế hoạch có {PL2.2.1} việc.' },
      { kind: 'add', section: 'I.1', position: 'last', text: 'Đã xong {PL2.2.2}.' },
      { kind: 'remove', paragraph: find(before, 'doi-thoai') },
    );
    expect({ saved, problems, syncs }).toEqual({ saved: true, problems: [], syncs: 2 });
    expect(excel.host.statistics.totalBytes).toBeLessThan(200_000);
    await excel.host.userEdit('Phụ lục 2', 'D9', '44');
    await excel.host.userEdit('Phụ lục 2', 'D10', '34');
    const now = await read();
    expect(find(now, 'ke-hoach-cchc')).toMatchObject({ text: 'Kế hoạch có 44 việc.', edited: true });
    expect(formulaOf(find(now, 'ke-hoach-cchc'))).toContain('PL2_2_1');
    expect(find(now, 'Đã xong 34.')).toMatchObject({ section: 'I.1', paragraph: undefined });
    expect(now.some(({ paragraph }) => paragraph === 'doi-thoai')).toBe(false);
    if (!undo) throw new Error('Nothing to undo by');
    excel.host.statistics.reset();
    expect(await excel.book.undoParagraphs(undo)).toMatchObject({ saved: true, problems: [] });
    expect(excel.host.statistics.requests).toBe(2);
    const texts = (all: readonly ParagraphReading[]) => all.map(({ paragraph, edited }) => `${paragraph} ${edited}`);
    expect(texts(await read())).toEqual(texts(before));
    expect((await excel.book.inject({ details })).repaired).toEqual([]);
  });

  test('what a person changed on the sheet meanwhile is told and left alone', async () => {
    excel = await openReport({ apiLevel, grid: 'plain' });
    const before = await read();
    const paragraph = find(before, 'van-ban-chi-dao');
    await excel.host.userEdit(REPORT, paragraph.cell!.address, 'Của người khác.');
    const standing = structuredClone(excel.host.workbook);
    const result = await edit(
      { kind: 'add', section: 'V', position: 'last', text: 'Thêm.' },
      { kind: 'write', paragraph, text: 'Của tôi.' },
    );
    expect(result).toEqual({
      saved: false,
      problems: [{ kind: 'paragraph-changed', section: 'I.2', place: paragraph.cell, text: 'Của người khác.' }],
      syncs: 1,
    });
    expect(excel.host.workbook).toEqual(standing);
  });
});

test('people’s other paragraphs, marks and heights stay right', async () => {
  excel = await openReport({ grid: 'plain' });
  const room = (await read()).find(({ section }) => section === 'II.1')!;
  const row = Number(/\d+/.exec(room.cell!.address)) + 1;
  await excel.host.userInsertRows(REPORT, row, 1);
  await excel.host.userEdit(REPORT, `A${row + 1}`, 'Của đơn vị.');
  await edit({ kind: 'add', section: 'I.1', position: 'last', text: 'dài '.repeat(2000) });
  const now = await read();
  const own = now.filter(({ paragraph }) => paragraph === undefined);
  expect(own.map(({ section, text }) => `${section} ${text.slice(0, 11)}`)).toEqual([
    'I.1 dài dài dài',
    'II.1 Của đơn vị.',
  ]);
  expect(own[0]?.text.trim()).toBe('dài '.repeat(2000).trim());
  const heights = [...excel.sheet(REPORT).rowHeights.values()];
  expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  expect((await excel.book.inject({ details })).repaired).toEqual([]);
});

test('a text with a fault is given back and nothing is read as changed', async () => {
  excel = await openReport({ grid: 'plain' });
  const standing = structuredClone(excel.host.workbook);
  expect(await edit({ kind: 'add', section: 'V', position: 'last', text: 'Có {PL9.9}.' })).toMatchObject({
    saved: false,
    problems: [{ kind: 'paragraph-faulty', section: 'V', faults: [{ kind: 'unknown', token: '{PL9.9}' }] }],
    syncs: 1,
  });
  expect(excel.host.workbook).toEqual(standing);
});

test('a sheet that only its password opens is told and left alone', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.run((context) => context.workbook.worksheets.getItem(REPORT).protection.protect({}, 'bí mật'));
  const before = structuredClone(excel.sheet(REPORT));
  expect(await edit({ kind: 'add', section: 'V', position: 'last', text: 'Thêm.' })).toMatchObject({
    saved: false,
    problems: [{ kind: 'protected-with-password', sheet: REPORT }],
  });
  expect(excel.sheet(REPORT)).toEqual(before);
});

test('a workbook without a report has nothing to edit', async () => {
  excel = openEmpty({ grid: 'plain' });
  expect(await edit({ kind: 'add', section: 'V', position: 'last', text: 'Thêm.' })).toMatchObject({
    saved: false,
    problems: [{ kind: 'sheet-missing', sheet: REPORT }],
  });
});

test('a report sheet that was deleted comes back with what is added', async () => {
  excel = await openReport({ grid: 'plain' });
  await excel.run((context) => context.workbook.worksheets.getItem(REPORT).delete());
  expect(await edit({ kind: 'add', section: 'V', position: 'last', text: 'Thêm.' })).toMatchObject({ saved: true });
  expect(find(await read(), 'Thêm.')).toMatchObject({ section: 'V' });
});
