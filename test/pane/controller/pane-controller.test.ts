import { createPaneStore } from '../../../src/pane/app/pane-store';
import { PaneController } from '../../../src/pane/controller/pane-controller';
import { initialState } from '../../../src/pane/state/pane-state';
import type { ReportWorkbook } from '../../../src/core/report/report-workbook';
import type { Snapshot } from '../../../src/core/report/snapshot';
import type { Finding } from '../../../src/core/rule/finding';
import { fakeReportFiles } from '../fake-report-files';
import { fakeServices } from '../fake-services';
import { fakeCell, fakeSnapshot, fakeWorkbook } from '../fake-workbook';
import { details, finding, form, restored, result } from '../tiny-form';

const report = (figures = {}) => fakeSnapshot(form, details, figures);

/** The tiny form's rules for these tests: a finding at every row that holds something above 5. */
function findingsIn(snapshot: Snapshot): readonly Finding[] {
  return [...snapshot.rows.values()].filter((row) => Number(row.value) > 5).map((row) => finding(row.indicator));
}

function controllerOver(snapshot?: Snapshot) {
  const reportFiles = fakeReportFiles();
  const saved: string[] = [];
  const workbook = fakeWorkbook(form, snapshot);
  const store = createPaneStore(initialState(form, new Date(2022, 8, 5)));
  const rechecked: string[] = [];
  const services: { breakLoading: Error | undefined } = { breakLoading: undefined };
  const controller = new PaneController(
    fakeServices(workbook, {
      formById: (id) => (id === form.id ? form : undefined),
      loadChecker: async () => {
        if (services.breakLoading) throw services.breakLoading;
        return {
          validate: (read) => result(findingsIn(read)),
          revalidate: (_, read, __, changed) => {
            rechecked.push(...changed);
            return result(findingsIn(read));
          },
        };
      },
      reportFiles,
      saveFile: (_, name) => void saved.push(name),
    }),
    store,
  );
  return { workbook, store, controller, rechecked, services };
}

const wheres = (findings: readonly Finding[] | undefined) => findings?.map(({ where }) => where);

test('an empty workbook opens at the details, in one read', async () => {
  const { workbook, store, controller } = controllerOver();
  await controller.open();
  expect(workbook.calls).toEqual(['read', 'watch']);
  expect([store.get().tab, store.get().opened, store.get().work]).toEqual(['details', true, undefined]);
});

test('a workbook with a report opens at the check, its completion known but no finding shown', async () => {
  const { workbook, store, controller } = controllerOver(report());
  await controller.open();
  expect(workbook.calls).toEqual(['read', 'watch']);
  expect([store.get().tab, store.get().check.asked, store.get().evaluation?.completion.length]).toEqual([
    'check',
    false,
    2,
  ]);
});

test('the ribbon may open it to inject or to check', async () => {
  const injecting = controllerOver();
  await injecting.controller.open('inject');
  expect([injecting.store.get().tab, injecting.store.get().injection?.result.created.length]).toEqual([
    'appendices',
    3,
  ]);
  const checking = controllerOver(report({ 'PL2.1': 9 }));
  await checking.controller.open('validate');
  expect([checking.store.get().tab, wheres(checking.store.get().evaluation?.findings)]).toEqual(['check', ['PL2.1']]);
});

test('injecting asks for all, or for the chosen appendices only, with the details of the form', async () => {
  const { workbook, store, controller } = controllerOver();
  await controller.open();
  store.dispatch({ type: 'field-changed', field: 'unit.name', text: 'UBND xã Thử' });
  await controller.inject();
  store.dispatch({ type: 'appendix-toggled', appendix: 'PL2' });
  await controller.inject();
  expect(workbook.calls.filter((call) => call.startsWith('inject'))).toEqual(['inject all', 'inject PL3']);
  expect([workbook.snapshot?.details.unit.name, store.get().details.saved?.unit.name]).toEqual([
    'UBND xã Thử',
    'UBND xã Thử',
  ]);
});

test('refreshing the report brings in no appendix that the workbook lacks', async () => {
  const { workbook, controller } = controllerOver(fakeSnapshot(form, details, {}, ['PL3']));
  await controller.open();
  await controller.refreshReport();
  expect(workbook.calls).toContain('inject PL3');
});

test('nothing is saved or injected while a date cannot be read; the field is asked for', async () => {
  const { workbook, store, controller } = controllerOver();
  await controller.open();
  store.dispatch({ type: 'field-changed', field: 'document.date', text: '31/02' });
  await controller.saveDetails();
  await controller.inject();
  expect(workbook.calls).toEqual(['read', 'watch']);
  expect([store.get().tab, store.get().details.focus?.field]).toEqual(['details', 'document.date']);
});

test('an edit re-checks what was edited, without another read', async () => {
  const { workbook, store, controller, rechecked } = controllerOver(report({ 'PL2.1': 9, 'PL3.1': 9 }));
  await controller.open('validate');
  const reads = workbook.calls.length;
  workbook.edit({ 'PL2.1': 1 });
  expect([wheres(store.get().evaluation?.findings), store.get().check.gone, rechecked]).toEqual([
    ['PL3.1'],
    ['PL2.1'],
    ['PL2.1'],
  ]);
  expect(workbook.calls.length).toBe(reads);
});

test('an edit during a read is not lost: it is read once more', async () => {
  const { workbook, store, controller } = controllerOver(report());
  await controller.open();
  const read = workbook.read.bind(workbook);
  let editsLeft = 1;
  workbook.read = async () => {
    const older = await read();
    if (editsLeft-- > 0) workbook.edit({ 'PL2.1': 9 });
    return older;
  };
  await controller.check();
  expect(wheres(store.get().evaluation?.findings)).toEqual(['PL2.1']);
});

test('sheets that change make it read again, quietly', async () => {
  const { workbook, store, controller } = controllerOver(report());
  await controller.open('validate');
  workbook.snapshot = undefined;
  workbook.restructure();
  await controller.goBack();
  await controller.check();
  expect([store.get().report, store.get().check.asked]).toEqual([undefined, false]);
});

test('going to a cell remembers where the person was, the first time', async () => {
  const { workbook, store, controller } = controllerOver(report());
  await controller.open();
  await controller.goTo(fakeCell(form, 'PL3.1'));
  await controller.goTo(fakeCell(form, 'PL3.2'));
  expect(store.get().back).toEqual({ sheet: 'Phụ lục 2', address: 'D8' });
  await controller.goBack();
  expect([store.get().back, workbook.calls.at(-1)]).toEqual([undefined, 'goTo Phụ lục 2!D8']);
});

test('stepping takes findings in hand one after another and says which', async () => {
  const { workbook, store, controller } = controllerOver(report({ 'PL2.1': 9, 'PL3.1': 9 }));
  await controller.open('validate');
  await controller.step(1);
  await controller.step(1);
  expect(store.get().notice?.says).toMatchObject({ kind: 'at-finding', index: 2, count: 2 });
  expect(workbook.calls.filter((call) => call.startsWith('goTo'))).toEqual(['goTo Phụ lục 2!D7', 'goTo Phụ lục 3!D7']);
});

test.each([
  ['a cell', finding('PL2.1'), 'check', 'goTo Phụ lục 2!D7'],
  ['a field of the details', finding('document.date'), 'details', 'watch'],
  [
    'the first of several rows',
    finding('PL2', 'error', { consequences: [finding('PL2.2')] }),
    'check',
    'goTo Phụ lục 2!D8',
  ],
  ['an appendix that is not there', finding('PL9', 'error', { appendix: 'PL9' }), 'appendices', 'watch'],
  ['nowhere else', finding('report'), 'check', 'watch'],
])('visiting a finding leads to %s', async (_, visited, tab, lastCall) => {
  const { workbook, store, controller } = controllerOver(report());
  await controller.open();
  await controller.visit(visited);
  expect([store.get().tab, workbook.calls.at(-1)]).toEqual([tab, lastCall]);
});

test('a fix is applied, told, and undone to what stood there', async () => {
  const { workbook, store, controller } = controllerOver(report({ 'PL2.3': 77 }));
  await controller.open('validate');
  await controller.apply(restored('PL2.3', '77', '50').fix?.changes ?? []);
  expect([store.get().check.applied?.count, workbook.snapshot?.rows.get('PL2.3')?.value]).toEqual([1, '50']);
  await controller.undo();
  expect([store.get().check.applied, workbook.snapshot?.rows.get('PL2.3')?.value]).toEqual([undefined, '77']);
});

test.each<[string, keyof ReportWorkbook, (controller: PaneController) => Promise<void>]>([
  ['opening', 'read', (controller) => controller.open()],
  ['saving', 'saveDetails', (controller) => controller.saveDetails()],
  ['injecting', 'inject', (controller) => controller.inject()],
  ['checking', 'read', (controller) => controller.check()],
  ['going to a cell', 'goTo', (controller) => controller.goTo({ sheet: 'Phụ lục 2', address: 'D7' })],
  ['applying', 'apply', (controller) => controller.apply([])],
])('%s breaks: it is told, the pane goes on, and trying again does it', async (_, method, act) => {
  const { workbook, store, controller } = controllerOver(report());
  if (method !== 'read') await controller.open();
  workbook.breakNext = { method, thrown: new Error('GeneralException') };
  await act(controller);
  expect([store.get().failure?.detail, store.get().work]).toEqual([
    expect.stringContaining('GeneralException'),
    undefined,
  ]);
  const before = workbook.calls.filter((call) => call.startsWith(method)).length;
  await controller.retry();
  expect(store.get().failure).toBeUndefined();
  expect(workbook.calls.filter((call) => call.startsWith(method)).length).toBeGreaterThan(before);
});

test('rules that do not load are told and nothing is judged; trying again loads them', async () => {
  const { services, store, controller } = controllerOver(report());
  services.breakLoading = new Error('ChunkLoadError');
  await controller.open();
  expect([store.get().failure?.detail, store.get().evaluation]).toEqual([
    expect.stringContaining('ChunkLoadError'),
    undefined,
  ]);
  services.breakLoading = undefined;
  await controller.retry();
  expect([store.get().failure, store.get().evaluation?.outcome]).toEqual([undefined, expect.any(String)]);
});

test('a problem that was thrown is told as what to do, not as a failure', async () => {
  const { workbook, store, controller } = controllerOver(report());
  await controller.open();
  workbook.breakNext = {
    method: 'read',
    thrown: Object.assign(new Error(), { problem: { kind: 'cell-being-edited' } }),
  };
  await controller.check();
  expect([store.get().problems, store.get().failure]).toEqual([[{ kind: 'cell-being-edited' }], undefined]);
});

test('a report of an unknown form is told, and never injected over', async () => {
  const { workbook, store, controller } = controllerOver({ ...report(), form: 'cchc-2040' });
  await controller.open('inject');
  expect([store.get().problems, store.get().report]).toEqual([
    [{ kind: 'unknown-form', form: 'cchc-2040' }],
    undefined,
  ]);
  expect(workbook.calls.filter((call) => call.startsWith('inject'))).toEqual([]);
});

test('closing stops listening', async () => {
  const { workbook, controller } = controllerOver(report());
  await controller.open();
  expect(workbook.watchers).toBe(1);
  await controller.close();
  expect(workbook.watchers).toBe(0);
});
