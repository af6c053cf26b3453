import type { SubscribedStore } from '../../../src/pane/app/pane-store';
import type { PaneController } from '../../../src/pane/controller/pane-controller';
import { chosenFile, type FakeReportFiles } from '../fake-report-files';
import type { FakeWorkbook } from '../fake-workbook';
import { NAMES } from './report-files';

interface Stage {
  readonly controller: PaneController;
  readonly store: SubscribedStore;
  readonly workbook: FakeWorkbook;
  readonly reportFiles: FakeReportFiles;
}

/** The scenes of the tab of many report files. */
export function filesScenes({
  controller,
  store,
  workbook,
  reportFiles,
}: Stage): Readonly<Record<string, () => Promise<void>>> {
  const openFiles = async (): Promise<void> => {
    await controller.open('validate');
    store.dispatch({ type: 'tab-chosen', tab: 'files' });
  };

  const readFiles = async (): Promise<void> => {
    await openFiles();
    await controller.files.choose(NAMES.map(chosenFile), 2);
  };
  return {
    'new-files': async () => {
      await controller.open();
      store.dispatch({ type: 'tab-chosen', tab: 'files' });
    },
    'files-reading': async () => {
      await openFiles();
      reportFiles.holdAfter = 3;
      void controller.files.choose(NAMES.map(chosenFile), 2);
    },
    'files-stopped': async () => {
      await openFiles();
      reportFiles.holdAfter = 3;
      const reading = controller.files.choose(NAMES.map(chosenFile), 2);
      await new Promise((resolve) => setTimeout(resolve, 50));
      controller.cancel();
      await reading;
    },
    'files-read': () => readFiles(),
    'files-many': async () => {
      await openFiles();
      const names = Array.from({ length: 1000 }, (_, at) => `quy-3/UBND xã số ${at + 1}.xlsx`);
      await controller.files.choose([...NAMES, ...names].map(chosenFile), 0);
    },
    'files-units': async () => {
      await readFiles();
      await controller.files.setUnits('UBND xã Quảng Thọ, 15/9/2022\nUBND xã Quảng Phú, 32/9/2022?');
    },
    'files-one': async () => {
      await readFiles();
      store.dispatch({
        type: 'file-opened',
        id: store.get().files.listed.find(({ name }) => name.includes('Thọ'))?.id ?? 0,
      });
    },
    'files-standing': async () => {
      await readFiles();
      store.dispatch({ type: 'consolidation-stands', mark: { reports: 12 } });
    },
    'files-written': async () => {
      await readFiles();
      await controller.files.inject();
    },
    'files-saved': async () => {
      await readFiles();
      await controller.files.save('Tổng hợp quý III năm 2022.xlsx');
    },
    'files-refused': async () => {
      await readFiles();
      workbook.problem = { kind: 'holds-report', unit: 'UBND xã Quảng Thọ' };
      await controller.files.inject();
    },
    consolidation: async () => {
      if (workbook.snapshot) workbook.snapshot = { ...workbook.snapshot, consolidation: { reports: 12 } };
      await controller.open();
      store.dispatch({ type: 'tab-chosen', tab: 'check' });
    },
  };
}
