import { importOffer } from '../../../src/core/import/offer/import-offer';
import { sampleDetails, sampleSnapshot } from '../../../src/core/sample/report-141';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import { exportReport } from '../../../src/docx';
import { createPaneStore } from '../../../src/pane/app/pane-store';
import { ImportController } from '../../../src/pane/controller/import-controller';
import { PaneController } from '../../../src/pane/controller/pane-controller';
import { importBatch } from '../../../src/pane/import/import-batch';
import { initialState } from '../../../src/pane/state/pane-state';
import { form, LEVELS, openReport } from '../../excel/report-in-excel';
import { fakeServices } from '../fake-services';

const letter = exportReport({
  form,
  details: sampleDetails,
  rows: sampleSnapshot('typed').rows,
  paragraphs: sampleParagraphs,
  explanations: [],
});

test.each(LEVELS)('at ExcelApi %s a whole letter is written by few syncs, and taken back', async (apiLevel) => {
  const excel = await openReport({ apiLevel });
  const now = () => new Date(2022, 8, 5);
  const store = createPaneStore(initialState(form, now()));
  const controller = new PaneController(fakeServices(excel.book, { now }), store);
  const importing = new ImportController(controller.work);
  await controller.open();
  const figures = () =>
    new Map([...(store.get().report?.rows ?? [])].map(([id, { value, formula }]) => [id, formula ?? value]));
  const texts = () => store.get().report?.paragraphs.map(({ text }) => text) ?? [];
  const before = [figures(), texts(), store.get().report?.details] as const;

  excel.host.statistics.reset();
  await importing.readFile({ name: 'bao-cao.docx', bytes: () => letter });
  expect(excel.host.statistics.requests).toBe(0);
  const { report, importing: found } = store.get();
  if (!report || !found.found || found.use !== 'same-report') throw new Error(JSON.stringify(found.refusal));

  const offer = importOffer(form, found.found.proposal, report, found.use);
  importing.change({ type: 'paragraphs-ticked', paragraphs: [offer.paragraphs.length - 2], on: true });
  importing.change({ type: 'details-ticked', details: ['signatory.name', 'addressees'], on: true });
  await importing.write(importBatch(offer, store.get(), report));
  // Details, figures and paragraphs by two each, and one to read it all again.
  expect(excel.host.statistics.requests).toBe(7);
  expect(excel.host.statistics.totalBytes).toBeLessThan(250_000);
  const { done, ticks } = store.get().importing;
  expect(done).toMatchObject({ figures: found.ticks.figures.size, paragraphs: 1, details: 2 });
  expect([ticks.figures.size, ticks.paragraphs.size, store.get().problems]).toEqual([0, 0, []]);
  expect(figures().get('PL4.3.2.1')).toBe(541);
  expect(store.get().report?.details.signatory.name).toBe('Hoàng Công Phong');
  // Of two values nobody chose one: the cell stays blank.
  expect(figures().get('PL2.2.1')).toBeNull();

  excel.host.statistics.reset();
  await importing.undo();
  expect(excel.host.statistics.requests).toBe(7);
  expect([figures(), texts(), store.get().report?.details]).toEqual(before);
  await controller.close();
  excel.close();
});
