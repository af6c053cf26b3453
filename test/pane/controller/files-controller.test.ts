import { createPaneStore } from '../../../src/pane/app/pane-store';
import { PaneController } from '../../../src/pane/controller/pane-controller';
import { initialState } from '../../../src/pane/state/pane-state';
import { groupOf } from '../../../src/pane/state/files-state';
import type { ConsolidationRequest, ConsolidationResult } from '../../../src/core/report/consolidation-writing';
import { chosenFile, fakeReportFiles, fileAnswer, fileFinding, unreadableAnswer } from '../fake-report-files';
import { fakeServices } from '../fake-services';
import { fakeSnapshot, fakeWorkbook } from '../fake-workbook';
import { details, form, result } from '../tiny-form';

function openFiles(answers: Parameters<typeof fakeReportFiles>[0] = {}) {
  const workbook = fakeWorkbook(form);
  const reportFiles = fakeReportFiles(answers);
  const store = createPaneStore(initialState(form, new Date(2022, 8, 5)));
  const saved: string[] = [];
  const controller = new PaneController(
    fakeServices(workbook, {
      formById: () => form,
      loadChecker: async () => ({ validate: () => result([]), revalidate: () => result([]) }),
      reportFiles,
      saveFile: (_, name) => void saved.push(name),
    }),
    store,
  );
  const files = () => store.get().files;
  return { workbook, reportFiles, store, controller, files, saved };
}

const choose = (opened: ReturnType<typeof openFiles>, ...names: string[]) =>
  opened.controller.files.choose(names.map(chosenFile), 0);
const names = ({ files }: ReturnType<typeof openFiles>) => files().listed.map(({ name }) => name);

test('files are read and sorted out, listed by name in whatever order they were chosen', async () => {
  const opened = openFiles({ 'b.xlsx': unreadableAnswer('Hỏng.'), 'c.xlsx': fileAnswer('C', [fileFinding('PL2.1')]) });
  await choose(opened, 'c.xlsx', 'a.xlsx', 'b.xlsx');
  expect(opened.files().listed.map((file) => [file.name, groupOf(file)])).toEqual([
    ['a.xlsx', 'valid'],
    ['b.xlsx', 'unreadable'],
    ['c.xlsx', 'invalid'],
  ]);
  expect(opened.files().sorted).toMatchObject({ leftOut: [{ file: 'b.xlsx', reason: 'unreadable' }] });
  expect(opened.store.get().work).toBeUndefined();
});

test('more files are read alone, and two of the same name are told apart', async () => {
  const opened = openFiles();
  await choose(opened, 'a.xlsx');
  await choose(opened, 'a.xlsx', 'không đuôi', 'không đuôi');
  expect(names(opened)).toEqual(['a (2).xlsx', 'a.xlsx', 'không đuôi', 'không đuôi (2)']);
  expect(opened.reportFiles.calls.filter((call) => call.startsWith('read'))).toEqual([
    'read a.xlsx',
    'read a (2).xlsx không đuôi không đuôi (2)',
  ]);
});

test('it tells how far it is and which file it is at; cancelled, the rest stays unread and nothing is sorted out', async () => {
  const opened = openFiles();
  opened.reportFiles.holdAfter = 1;
  const reading = choose(opened, 'a.xlsx', 'b.xlsx', 'c.xlsx');
  await new Promise(setImmediate);
  expect(opened.store.get().work).toMatchObject({
    kind: 'reading-files',
    cancellable: true,
    progress: { done: 1, all: 3, name: 'b.xlsx' },
  });
  opened.controller.cancel();
  await reading;
  expect(opened.files().listed.map((file) => groupOf(file))).toEqual(['valid', undefined, undefined]);
  expect([opened.files().sorted, opened.store.get().failure]).toEqual([undefined, undefined]);
});

test.each<[string, (opened: ReturnType<typeof openFiles>) => Promise<void>, readonly string[]]>([
  ['read on', ({ controller }) => controller.files.readOn(), ['a.xlsx', 'b.xlsx', 'c.xlsx']],
  ['left out', ({ controller }) => controller.files.dropUnread(), ['a.xlsx']],
])('what was not read is %s', async (_, goOn, left) => {
  const opened = openFiles();
  opened.reportFiles.holdAfter = 1;
  const reading = choose(opened, 'a.xlsx', 'b.xlsx', 'c.xlsx');
  await new Promise(setImmediate);
  opened.controller.cancel();
  await reading;
  opened.reportFiles.holdAfter = undefined;
  await goOn(opened);
  expect([names(opened), opened.files().sorted?.counted.length]).toEqual([left, left.length]);
});

test('the units that owe a report may be typed, loaded, and changed at any time', async () => {
  const opened = openFiles();
  await choose(opened, 'A');
  await opened.controller.files.setUnits('UBND xã A\nUBND xã B');
  expect(opened.files().sorted?.missing).toEqual([{ name: 'UBND xã B' }]);
  await opened.controller.files.loadUnits(new Blob(['UBND xã Z']));
  expect([opened.files().units.text, opened.files().sorted?.missing]).toEqual(['UBND xã Z', [{ name: 'UBND xã Z' }]]);
  await opened.controller.files.setUnits('');
  expect([opened.files().units.list, opened.files().sorted?.missing]).toEqual([undefined, []]);
});

test('a list whose letters cannot be read is told, and the one before stays', async () => {
  const opened = openFiles();
  await opened.controller.files.setUnits('UBND xã A');
  await opened.controller.files.loadUnits(Object.assign(new Blob(), { unreadable: true }));
  expect(opened.files().units).toMatchObject({ text: 'UBND xã A', unreadable: true });
});

test('a file taken off the list is not counted any more', async () => {
  const opened = openFiles();
  await choose(opened, 'a.xlsx', 'b.xlsx');
  opened.store.dispatch({ type: 'file-opened', id: opened.files().listed[0]?.id ?? 0 });
  await opened.controller.files.remove(opened.files().listed[0]?.id ?? 0);
  expect([names(opened), opened.files().sorted?.counted, opened.files().opened]).toEqual([
    ['b.xlsx'],
    [{ file: 'b.xlsx' }],
    undefined,
  ]);
});

test('everything can be taken off the list, but the units', async () => {
  const opened = openFiles();
  await opened.controller.files.setUnits('UBND xã A');
  await choose(opened, 'a.xlsx');
  opened.controller.files.clear();
  expect(opened.files()).toMatchObject({ listed: [], sorted: undefined, units: { text: 'UBND xã A' } });
});

test.each([
  ['nothing was chosen', []],
  ['nothing can be added up', ['hỏng.xlsx']],
])('where %s nothing is written', async (_, chosen) => {
  const opened = openFiles({ 'hỏng.xlsx': unreadableAnswer('Hỏng.') });
  if (chosen.length > 0) await choose(opened, ...chosen);
  await opened.controller.files.inject();
  await opened.controller.files.save('tổng.xlsx');
  expect([opened.workbook.calls, opened.saved]).toEqual([[], []]);
});

test('the consolidation is saved under its name', async () => {
  const opened = openFiles();
  await choose(opened, 'a.xlsx');
  await opened.controller.files.save('tổng.xlsx');
  expect([opened.saved, opened.files().outcome]).toEqual([['tổng.xlsx'], { kind: 'saved', name: 'tổng.xlsx' }]);
});

test('written into the workbook it is told, and the workbook is read again', async () => {
  const opened = openFiles();
  await choose(opened, 'a.xlsx', 'b.xlsx');
  opened.workbook.snapshot = { ...fakeSnapshot(form, details, {}), consolidation: { reports: 2 } };
  await opened.controller.files.inject();
  expect(opened.workbook.calls).toEqual(['consolidate', 'read']);
  expect([opened.files().outcome, opened.store.get().consolidation, opened.store.get().report]).toEqual([
    { kind: 'written', reports: 2, sheets: 2, replaced: false },
    { reports: 2 },
    undefined,
  ]);
});

test('one that stands there is asked about, and written over when the person says so', async () => {
  const opened = openFiles();
  await choose(opened, 'a.xlsx');
  const asked: boolean[] = [];
  opened.workbook.consolidate = async ({ replace }: ConsolidationRequest): Promise<ConsolidationResult> => {
    asked.push(replace);
    return replace
      ? { outcome: 'written', created: [], replaced: ['Ma trận'] }
      : { outcome: 'standing', mark: { reports: 7 } };
  };
  await opened.controller.files.inject();
  expect(opened.files().standing).toEqual({ reports: 7 });
  await opened.controller.files.inject(true);
  expect([asked, opened.files().standing, opened.files().outcome]).toMatchObject([
    [false, true],
    undefined,
    { kind: 'written', replaced: true },
  ]);
});

test('past the point of no return it cannot be cancelled any more', async () => {
  const opened = openFiles();
  await choose(opened, 'a.xlsx');
  const seen: unknown[] = [];
  opened.workbook.consolidate = async ({ watch }: ConsolidationRequest): Promise<ConsolidationResult> => {
    seen.push(opened.store.get().work?.cancellable);
    watch.commit();
    seen.push(opened.store.get().work?.cancellable);
    opened.controller.cancel();
    seen.push(watch.signal.aborted);
    return { outcome: 'written', created: [], replaced: [] };
  };
  await opened.controller.files.inject();
  expect(seen).toEqual([true, undefined, false]);
});

test('cancelled before, it is told that nothing changed', async () => {
  const opened = openFiles();
  await choose(opened, 'a.xlsx');
  opened.workbook.consolidate = async () => ({ outcome: 'cancelled' });
  await opened.controller.files.inject();
  expect(opened.files().outcome).toEqual({ kind: 'cancelled' });
});

test('refused, it is told what to do', async () => {
  const opened = openFiles();
  await choose(opened, 'a.xlsx');
  opened.workbook.problem = { kind: 'holds-report', unit: 'UBND xã A' };
  await opened.controller.files.inject();
  expect([opened.store.get().problems, opened.files().outcome]).toEqual([
    [{ kind: 'holds-report', unit: 'UBND xã A' }],
    undefined,
  ]);
});

test('reading that breaks is told, and trying again reads what was not read', async () => {
  const opened = openFiles();
  const { read } = opened.reportFiles;
  let tries = 0;
  Object.assign(opened.reportFiles, {
    read: async (...given: Parameters<typeof read>) => {
      tries += 1;
      if (tries === 1) throw new Error('ChunkLoadError');
      return read(...given);
    },
  });
  await choose(opened, 'a.xlsx');
  expect(opened.store.get().failure?.detail).toContain('ChunkLoadError');
  await opened.controller.retry();
  expect([opened.store.get().failure, opened.files().sorted?.counted.length]).toEqual([undefined, 1]);
});

test('a consolidation that is opened shows this tab, and takes no report of one unit', async () => {
  const opened = openFiles();
  opened.workbook.snapshot = { ...fakeSnapshot(form, details, {}), consolidation: { reports: 2 } };
  await opened.controller.open();
  expect([opened.store.get().tab, opened.store.get().report]).toEqual(['files', undefined]);
  await opened.controller.inject();
  await opened.controller.saveDetails();
  expect(opened.store.get().problems).toEqual([{ kind: 'holds-consolidation' }]);
  expect(opened.workbook.calls).toEqual(['read', 'watch']);
});
