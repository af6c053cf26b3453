import { isDeepStrictEqual } from 'node:util';
import type { ConsolidationResult, WritingWatch } from '../../src/core/report/consolidation-writing';
import type { Workbook } from '../../src/core/workbook/workbook';
import { readWorkbook } from '../../src/file/read-workbook';
import { writeWorkbook } from '../../src/file/write-workbook';
import { consolidatedWorkbook } from '../../src/report-file/consolidate/consolidated-workbook';
import type { Consolidation } from '../../src/report-file/consolidate/consolidate';
import { planConsolidation } from '../../src/report-file/consolidate/plan-consolidation';
import { consolidationOf } from '../report-file/unit-files';
import { details, LEVELS, openEmpty, openReport, PL2, type ReportInExcel, TABLES } from './report-in-excel';

const LISTS = ['Tình hình nộp', 'Không cộng', 'Phát hiện', 'Ma trận', 'Nguồn số liệu'];
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

const three = consolidationOf({
  A: { 'PL2.1': 1, 'PL2.2.1': 10, 'PL2.2.2': 9, 'PL2.6': 1 },
  B: { 'PL2.1': 2, 'PL2.2.1': 90, 'PL2.2.2': 1, 'PL2.6': 0 },
  '=C': { 'PL2.2.1': '+1', 'PL3.2.1': 'nhiều' },
});
const one = consolidationOf({ A: { 'PL2.1': 5 } });
/** Findings of two megabytes: more than one request holds. */
const long = {
  ...three,
  counted: three.counted.map((file) => ({ ...file, findings: Array.from({ length: 60 }, longFinding) })),
};

function longFinding() {
  const text = 'Số liệu này quá dài. '.repeat(100);
  const place = { where: 'PL2.1', cell: null, value: text, expected: text };
  return { rule: 'r', severity: 'error' as const, ...place, message: text, cause: text, cure: text, explanation: null };
}

const freely = (more: Partial<WritingWatch> = {}): WritingWatch => ({
  signal: { aborted: false },
  advance: () => undefined,
  commit: () => undefined,
  ...more,
});

let excel: ReportInExcel;
afterEach(() => excel.close());

const write = (consolidation: Consolidation, replace = false, watch = freely()): Promise<ConsolidationResult> =>
  excel.book.consolidate({ plan: planConsolidation(consolidation, 'vi'), replace, watch });

const tabs = () => excel.host.workbook.sheets.map(({ name }) => name);
const value = (sheet: string, address: string) => excel.cell(sheet, address)?.value;

/** Runs something that must leave the workbook as it is. */
async function unchanged(work: () => Promise<unknown>): Promise<void> {
  const before = structuredClone(excel.host.workbook);
  await work();
  // Both cloned: a clone's objects are of another realm than Jest's.
  expect(isDeepStrictEqual(structuredClone(excel.host.workbook), before)).toBe(true);
}

describe.each(LEVELS)('at ExcelApi %s', (apiLevel) => {
  test('an empty workbook gets the totals, the lists and the mark, by two syncs', async () => {
    excel = openEmpty({ apiLevel });
    const result = await write(three);
    expect(result).toEqual({ outcome: 'written', created: [...TABLES, ...LISTS], replaced: [] });
    expect(tabs()).toEqual(['Sheet1', ...TABLES, ...LISTS, '_phuluc']);
    expect(excel.host.statistics.requests).toBe(2);
    expect([value(PL2, 'D7'), value(PL2, 'D9'), value(PL2, 'D8'), value('Ma trận', 'A6')]).toEqual([
      3,
      101,
      9.9,
      'UBND xã =C',
    ]);
    expect(excel.host.workbook.activeSheet).toBe(excel.sheet(PL2).id);
    expect(excel.sheet(PL2).protection).toBeDefined();
    expect([excel.sheet('Ma trận').freeze, excel.sheet('Phát hiện').freeze]).toEqual([
      { rows: 3, columns: 1 },
      { rows: 1, columns: 0 },
    ]);
    expect((await excel.book.read())?.consolidation).toEqual({ reports: 3 });
  });

  test('once more, with fewer units: written over, and nothing of the longer lists is left', async () => {
    excel = openEmpty({ apiLevel });
    await write(three);
    const committed: string[] = [];
    const result = await write(one, true, freely({ commit: () => void committed.push('committed') }));
    expect(result).toEqual({ outcome: 'written', created: [], replaced: [...TABLES, ...LISTS] });
    expect(committed).toEqual(['committed']);
    expect(tabs()).toEqual(['Sheet1', ...TABLES, ...LISTS, '_phuluc']);
    expect([value(PL2, 'D7'), value(PL2, 'D9'), value('Ma trận', 'A4'), value('Ma trận', 'A5') ?? null]).toEqual([
      5,
      '',
      'UBND xã A',
      null,
    ]);
    expect(excel.host.workbook.names.find(({ name }) => name === 'TongHop_MaTran')?.formula).toMatch(/\$4$/);
    expect((await excel.book.read())?.consolidation).toEqual({ reports: 1 });
  });
});

test('the workbook of the command line and the one in Excel have the same cells', async () => {
  excel = openEmpty();
  await write(three);
  const read = readWorkbook(writeWorkbook(consolidatedWorkbook(three, 'vi')));
  if (read.outcome !== 'read') throw new Error(read.problem.kind);
  const injected: Workbook = {
    ...excel.host.workbook,
    sheets: excel.host.workbook.sheets.filter(({ name }) => name !== 'Sheet1'),
  };
  expect(cellsOf(injected)).toEqual(cellsOf(read.workbook));
  expect(namesOf(injected)).toEqual(namesOf(read.workbook));
});

/** What every cell holds, by sheet and place; an empty text and a blank cell look and count alike. */
function cellsOf({ sheets }: Workbook): Record<string, unknown> {
  return Object.fromEntries(
    sheets.flatMap(({ name, cells }) =>
      [...cells].flatMap(([row, line]) =>
        [...line].flatMap(([column, { value: held, formula }]) =>
          (held === null || held === '') && formula === undefined
            ? []
            : [[`${name} ${row} ${column}`, [held ?? '', formula]]],
        ),
      ),
    ),
  );
}

const namesOf = ({ names }: Workbook) => names.map(({ name, formula }) => `${name} ${formula}`).sort();

test('a consolidation that stands is not written over unless asked to', async () => {
  excel = openEmpty();
  await write(three);
  await unchanged(async () => {
    expect(await write(one)).toEqual({ outcome: 'standing', mark: { reports: 3 } });
  });
});

test("a unit's own report is left as it is", async () => {
  excel = await openReport({ grid: 'plain' });
  for (const replace of [false, true]) {
    await unchanged(async () => {
      expect(await write(three, replace)).toEqual({
        outcome: 'refused',
        problems: [{ kind: 'holds-report', unit: details.unit.name }],
      });
    });
  }
});

test('so is a workbook that keeps no more than the details of a report to come', async () => {
  excel = openEmpty({ grid: 'plain' });
  await excel.book.saveDetails(details);
  await unchanged(async () => expect(await write(three)).toMatchObject({ outcome: 'refused' }));
});

test("sheets of a person's under the names needed are all told, and nothing is written", async () => {
  excel = openEmpty({ grid: 'plain' });
  for (const name of ['MA TRẬN', 'Phụ lục 2']) await excel.host.userAddSheet(name);
  await excel.host.userEdit('MA TRẬN', 'A1', 'của tôi');
  await unchanged(async () => {
    expect(await write(three)).toEqual({
      outcome: 'refused',
      problems: [
        { kind: 'foreign-sheet', sheet: 'Phụ lục 2' },
        { kind: 'foreign-sheet', sheet: 'MA TRẬN' },
      ],
    });
  });
});

test.each([
  ['Phát hiện', 'M3'],
  ['Ma trận', 'ZZ900'],
  ['Tình hình nộp', 'A20'],
])('what a person wrote beside the table %s is told before it could be lost', async (sheet, address) => {
  excel = openEmpty({ grid: 'plain' });
  await write(three);
  await excel.host.userEdit(sheet, address, 'nhớ hỏi lại');
  await unchanged(async () => {
    expect(await write(one, true)).toEqual({
      outcome: 'refused',
      problems: [{ kind: 'written-beside', place: { sheet, address } }],
    });
  });
});

test('a list that was renamed is known by the name of its table, and gets its own back', async () => {
  excel = openEmpty({ grid: 'plain' });
  await write(three);
  await excel.host.userRenameSheet('Ma trận', 'Số các xã');
  expect(await write(one, true)).toMatchObject({ outcome: 'written' });
  expect(tabs()).toEqual(['Sheet1', ...TABLES, ...LISTS, '_phuluc']);
});

test('a sheet that was deleted comes back to its place', async () => {
  excel = openEmpty({ grid: 'plain' });
  await write(three);
  await excel.host.userDeleteSheet('Phát hiện');
  expect(await write(three, true)).toMatchObject({ outcome: 'written', created: ['Phát hiện'] });
  expect(tabs()).toEqual(['Sheet1', ...TABLES, ...LISTS, '_phuluc']);
});

test('a total that only its password opens is told, and nothing is written', async () => {
  excel = openEmpty({ grid: 'plain' });
  await write(three);
  await excel.unprotect();
  await excel.run((context) => context.workbook.worksheets.getItem(PL2).protection.protect({}, 'bí mật'));
  expect(await write(one, true)).toEqual({
    outcome: 'refused',
    problems: [{ kind: 'protected-with-password', sheet: PL2 }],
  });
  expect(value('Ma trận', 'A5')).toBe('UBND xã B');
});

test('what is too long for one request goes by several, each well under the limit, and tells how far it is', async () => {
  excel = openEmpty({ grid: 'plain' });
  const told: string[] = [];
  await write(long, false, freely({ advance: ({ done, all }) => void told.push(`${done}/${all}`) }));
  expect(told).toEqual(['1/2', '2/2']);
  expect(excel.host.statistics.requests).toBe(3);
  expect(Math.max(...excel.host.statistics.bytes)).toBeLessThan(PAYLOAD_LIMIT / 2);
  expect(excel.sheet('Phát hiện').cells.size).toBe(181);
});

test('cancelled between two requests: the workbook is as it was', async () => {
  excel = openEmpty({ grid: 'plain' });
  await unchanged(async () => {
    const cancelling = new AbortController();
    const result = await write(long, false, freely({ signal: cancelling.signal, advance: () => cancelling.abort() }));
    expect(result).toEqual({ outcome: 'cancelled' });
  });
});

test('what stood before cannot be put back: then it is written to the end', async () => {
  excel = openEmpty({ grid: 'plain' });
  await write(three);
  const cancelling = new AbortController();
  const watch = freely({ signal: cancelling.signal, advance: () => cancelling.abort() });
  expect(await write(long, true, watch)).toMatchObject({ outcome: 'written' });
});

test('broken off, it says so and shows no total; writing again puts it right', async () => {
  excel = openEmpty();
  await write(three);
  const broken = freely({
    advance: () => {
      throw new Error('broken off');
    },
  });
  await expect(write(long, true, broken)).rejects.toThrow('broken off');
  expect([value(PL2, 'D7') ?? null, (await excel.book.read())?.consolidation]).toEqual([null, {}]);
  expect(await write(one)).toEqual({ outcome: 'standing', mark: {} });
  expect(await write(one, true)).toMatchObject({ outcome: 'written' });
  expect([value(PL2, 'D7'), (await excel.book.read())?.consolidation]).toEqual([5, { reports: 1 }]);
});

test('a person who begins to type between two requests is waited for', async () => {
  excel = openEmpty({ grid: 'plain' });
  let typing: Promise<unknown> = Promise.resolve();
  const watch = freely({
    advance: ({ done }) => {
      if (done > 1) return;
      excel.host.userBeginEdit();
      typing = new Promise((resolve) => setImmediate(resolve)).then(() => excel.host.userEdit('Sheet1', 'A1', 'xong'));
    },
  });
  expect(await write(long, false, watch)).toMatchObject({ outcome: 'written' });
  await typing;
  expect(value('Sheet1', 'A1')).toBe('xong');
});

test("one unit's report is not put into a consolidation", async () => {
  excel = openEmpty({ grid: 'plain' });
  await write(three);
  await unchanged(async () => {
    expect(await excel.book.inject({ details })).toMatchObject({ problems: [{ kind: 'holds-consolidation' }] });
    await expect(excel.book.saveDetails(details)).rejects.toMatchObject({ problem: { kind: 'holds-consolidation' } });
  });
});
