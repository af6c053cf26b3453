import { formInForce } from '../../../src/core/form/forms';
import { openReportWorkbook } from '../../../src/excel';
import { createPaneStore } from '../../../src/pane/app/pane-store';
import { PaneController } from '../../../src/pane/controller/pane-controller';
import { initialState } from '../../../src/pane/state/pane-state';
import { fakeServices } from '../fake-services';
import { openExcel } from '../../host/open-excel';

/** The pane's own story on Microsoft's client: details, injection, edits that are re-checked, a cell and back. */
test('from an empty workbook to a figure that is wrong and then right', async () => {
  const excel = openExcel();
  const form = formInForce('2022-09-05');
  const now = () => new Date(2022, 8, 5);
  const store = createPaneStore(initialState(form, now()));
  const workbook = openReportWorkbook(form);
  const controller = new PaneController(fakeServices(workbook, { now }), store);
  const wheres = () =>
    store
      .get()
      .evaluation?.findings.filter(({ severity }) => severity === 'error')
      .map(({ where }) => where);
  const cell = (id: string) => store.get().report?.rows.get(id)?.cell ?? { sheet: '', address: '' };
  /** Types, and waits until the pane has taken it in: the events of Excel come when they come. */
  const type = async (id: string, text: string) => {
    const before = store.get().report;
    const taken = new Promise<void>((resolve) => {
      const stop = store.subscribe(() => {
        if (store.get().report === before) return;
        stop();
        resolve();
      });
    });
    await excel.host.userEdit(cell(id).sheet, cell(id).address, text);
    await taken;
  };

  await controller.open();
  expect([store.get().tab, store.get().report, store.get().failure]).toEqual(['details', undefined, undefined]);

  store.dispatch({ type: 'field-changed', field: 'unit.name', text: 'UBND xã Quảng Thọ' });
  await controller.saveDetails();
  store.dispatch({ type: 'all-appendices-toggled' });
  store.dispatch({ type: 'appendix-toggled', appendix: 'PL4' });
  await controller.inject();
  expect(store.get().failure).toBeUndefined();
  expect(store.get().injection?.result.created.length).toBe(2);
  expect(store.get().details.saved?.unit.name).toBe('UBND xã Quảng Thọ');

  await controller.check();
  await type('PL4.3.2.1', '541');
  await type('PL4.3.2.2', '600');
  expect(wheres()).toContain('PL4.3.2.2');
  await type('PL4.3.2.2', '539');
  expect([wheres(), store.get().report?.rows.get('PL4.3.2')?.value]).toEqual([[], 99.6]);

  await controller.goTo(cell('PL4.3.2'));
  expect(store.get().problems).toEqual([]);
  await controller.goBack();
  await controller.close();
  excel.close();
}, 60_000);
