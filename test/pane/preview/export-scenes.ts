import type { SubscribedStore } from '../../../src/pane/app/pane-store';
import type { PaneController } from '../../../src/pane/controller/pane-controller';
import type { FakeWorkbook } from '../fake-workbook';

interface Stage {
  readonly controller: PaneController;
  readonly store: SubscribedStore;
  readonly workbook: FakeWorkbook;
}

/** Explaining findings, and the official document. */
export function exportScenes({ controller, store, workbook }: Stage): Readonly<Record<string, () => Promise<void>>> {
  /** Explains the first errors, as an officer does one after another. */
  const explainAll = async (most: number): Promise<void> => {
    const errors = (store.get().evaluation?.findings ?? []).filter(({ severity }) => severity === 'error');
    for (const { id } of errors.slice(0, most))
      await controller.explanations.write(id, 'Đã đối chiếu với sổ theo dõi; số liệu đúng như báo cáo.');
  };
  return {
    'real-explaining': async () => {
      await controller.open('validate');
      await controller.step(1);
      const id = store.get().check.current ?? '';
      store.dispatch({ type: 'explanation-opened', id });
      store.dispatch({
        type: 'explanation-typed',
        id,
        text: 'Đã đối chiếu với sổ theo dõi, 02 hồ sơ trễ do thiên tai.',
      });
    },
    'real-explained': async () => {
      await controller.open('validate');
      await explainAll(2);
      await controller.step(1);
    },
    'real-expired': async () => {
      await controller.open('validate');
      await explainAll(1);
      workbook.edit({ 'PL4.3.2': 99.9 });
      await controller.step(1);
      store.dispatch({ type: 'explanation-opened', id: store.get().check.current ?? '' });
    },
    'real-refused': async () => {
      await controller.open('validate');
      store.dispatch({ type: 'report-view-chosen', view: 'export' });
      await controller.exporting.run();
    },
    'real-exported': async () => {
      await controller.open('validate');
      await explainAll(100);
      store.dispatch({ type: 'report-view-chosen', view: 'export' });
      await controller.exporting.run();
    },
  };
}
