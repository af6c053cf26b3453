import type { RowReading } from '../../src/core/report/snapshot';
import { details, LEVELS, openReport, PL2, type ReportInExcel } from './report-in-excel';

let excel: ReportInExcel;
afterEach(() => excel.close());

interface Told {
  readonly edits: (readonly RowReading[])[];
  structures: number;
  stop(): Promise<void>;
}

/** Opens as the pane does: read, then watch; statistics begin at 0. */
async function watched(options: Parameters<typeof openReport>[0] = {}): Promise<Told> {
  excel = await openReport(options);
  const told: Told = { edits: [], structures: 0, stop: async () => undefined };
  await excel.book.read();
  told.stop = await excel.book.watch(
    (rows) => told.edits.push(rows),
    () => (told.structures += 1),
  );
  excel.host.statistics.reset();
  return told;
}

/** Lets events that are under way arrive: each is answered by a request, and requests are done in turn. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) {
    await new Promise((resolve) => setImmediate(resolve));
    await excel.host.whenCalculated();
  }
}

const values = (rows: readonly RowReading[] | undefined) =>
  Object.fromEntries((rows ?? []).map(({ indicator, value }) => [indicator, value]));

describe.each(LEVELS)('at ExcelApi %s', (apiLevel) => {
  test('an edit is told with the rows computed from it, within one sync', async () => {
    const told = await watched({ apiLevel });
    await excel.host.userEdit(PL2, 'D9', '44');
    await settled();
    expect([excel.host.statistics.requests, told.edits.length]).toEqual([1, 1]);
    expect(values(told.edits[0])).toEqual({ 'PL2.2.1': 44 });
    await excel.host.userEdit(PL2, 'D10', '34');
    await settled();
    expect([excel.host.statistics.requests, told.edits.length]).toEqual([2, 2]);
    expect(values(told.edits[1])).toEqual({ 'PL2.2.2': 34, 'PL2.2': 77.3 });
    expect(told.edits[1]?.find(({ indicator }) => indicator === 'PL2.2')).toMatchObject({
      cell: { sheet: PL2, address: 'D8' },
      shown: '77,3',
    });
    expect(told.structures).toBe(0);
  });

  test('sheets that are injected later are watched once they were read', async () => {
    const told = await watched({ apiLevel, grid: 'plain' });
    await excel.host.userDeleteSheet('Phụ lục 3');
    await settled();
    await excel.book.inject({ details });
    await excel.book.read();
    await settled();
    told.edits.length = 0;
    await excel.host.userEdit('Phụ lục 3', 'D9', '1');
    await settled();
    expect(told.edits.map(values)).toEqual([{ 'PL3.1.2': 1 }]);
  });

  test('what we write ourselves is not told as an edit', async () => {
    const told = await watched({ apiLevel, grid: 'plain' });
    await excel.book.apply([{ indicator: 'PL2.1', kind: 'set-number', before: '', after: '09', number: 9 }]);
    await excel.book.read();
    await settled();
    await excel.unprotect();
    await excel.book.read();
    await excel.book.inject({ details });
    await excel.book.read();
    await settled();
    expect(told.edits).toEqual([]);
  });
});

test.each<[string, (opened: ReportInExcel) => Promise<unknown>]>([
  ['a row is inserted', async ({ unprotect, host }) => (await unprotect(), host.userInsertRows(PL2, 8, 1))],
  ['a sheet of ours is deleted', ({ host }) => host.userDeleteSheet('Phụ lục 3')],
  ['a paragraph is written', ({ host }) => host.userEdit('Báo cáo', 'A20', 'Đoạn của xã')],
])('where %s the whole is to be read again', async (_, act) => {
  const told = await watched({ grid: 'plain' });
  await act(excel);
  await settled();
  expect(told.structures).toBeGreaterThan(0);
  expect(told.edits).toEqual([]);
});

test('an edit of a label is told for its row, an edit beside the table and on foreign sheets is not', async () => {
  const told = await watched({ grid: 'plain' });
  await excel.unprotect();
  await excel.host.userEdit(PL2, 'C7', '');
  await settled();
  expect(told.edits.map((rows) => rows.map(({ indicator, unit }) => [indicator, unit]))).toEqual([[['PL2.1', '']]]);
  await excel.host.userEdit(PL2, 'H3', '5');
  await excel.host.userEdit('Sheet1', 'A1', '5');
  await settled();
  expect(told.edits).toHaveLength(1);
});

test('several cells pasted at once are told together', async () => {
  const told = await watched({ grid: 'plain' });
  await excel.host.userPaste(PL2, 'D9', [['44'], ['34']]);
  await settled();
  expect(told.edits.map(values)).toEqual([{ 'PL2.2.1': 44, 'PL2.2.2': 34 }]);
});

test('after the end nothing is told', async () => {
  const told = await watched({ grid: 'plain' });
  await told.stop();
  await excel.host.userEdit(PL2, 'D9', '44');
  await settled();
  expect(told.edits).toEqual([]);
});
