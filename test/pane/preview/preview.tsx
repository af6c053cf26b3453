import '../../../src/pane/fabric-config';
import '../../../src/pane/style';
import { createRoot } from 'react-dom/client';
import type { Snapshot } from '../../../src/core/report/snapshot';
import { revalidate, validate } from '../../../src/core/rule/validate';
import { sampleSnapshot } from '../../../src/core/sample/report-141';
import { formById, formInForce } from '../../../src/core/form/forms';
import { Pane } from '../../../src/pane/app/pane';
import { createPaneStore } from '../../../src/pane/app/pane-store';
import { UnsupportedPage } from '../../../src/pane/app/unsupported-page';
import { PaneController } from '../../../src/pane/controller/pane-controller';
import { initialState } from '../../../src/pane/state/pane-state';
import { languageOf, textOf } from '../../../src/pane/text/languages';
import { dressFluent } from '../../../src/pane/theme';
import type { FakeWorkbook } from '../fake-workbook';
import { fakeCell, fakeSnapshot, fakeWorkbook } from '../fake-workbook';
import { DETAILS, FIGURES, findings141, result } from './report-141';

const parameters = new URLSearchParams(window.location.search);
const language = languageOf(parameters.get('lang') ?? 'vi');
const form = formInForce('2022-09-05');
const scene = parameters.get('scene') ?? 'check-found';
const now = () => new Date(2022, 8, 5);
const findings = findings141(form);

const blank = scene.startsWith('new');
const workbook: FakeWorkbook = fakeWorkbook(
  form,
  scene.startsWith('real')
    ? sample()
    : blank
      ? undefined
      : fakeSnapshot(form, DETAILS, scene === 'check-empty' ? {} : FIGURES),
);

/** Report 141 as typed, in the fake's cells; our own rules judge it. */
function sample(): Snapshot {
  const typed = sampleSnapshot('numbers', fakeSnapshot(form, DETAILS, {}).paragraphs);
  return { ...typed, rows: new Map([...typed.rows].map(([id, row]) => [id, { ...row, cell: fakeCell(form, id) }])) };
}

const none = form.appendices.map(({ id, rows }) => ({ appendix: id, due: rows.length, filled: 0 }));
const evaluation =
  scene === 'check-pass'
    ? result(form, [])
    : scene === 'check-incomplete'
      ? result(form, findings.slice(3), { outcome: 'incomplete' })
      : scene === 'check-empty'
        ? result(form, [], { completion: none, outcome: 'incomplete' })
        : result(form, findings);

dressFluent();
const store = createPaneStore(initialState(form, now()));
const controller = new PaneController(
  {
    workbook,
    language,
    formById,
    validate: scene.startsWith('real') ? validate : () => evaluation,
    revalidate: scene.startsWith('real') ? revalidate : () => result(form, findings.slice(1)),
    now,
  },
  store,
);

const scenes: Readonly<Record<string, () => Promise<void>>> = {
  'new-details': () => controller.open(),
  'new-appendices': async () => {
    await controller.open();
    store.dispatch({ type: 'tab-chosen', tab: 'appendices' });
  },
  'new-injected': () => controller.open('inject'),
  'new-injecting': async () => {
    await controller.open();
    workbook.inject = () => new Promise(() => undefined);
    void controller.run('inject');
    await Promise.resolve();
    store.dispatch({ type: 'work-slow' });
  },
  'new-check': async () => {
    await controller.open();
    store.dispatch({ type: 'tab-chosen', tab: 'check' });
  },
  'new-problem': async () => {
    workbook.problem = { kind: 'foreign-sheet', sheet: 'Phụ lục 4' };
    await controller.open('inject');
  },
  details: async () => {
    await controller.open();
    store.dispatch({ type: 'tab-chosen', tab: 'details' });
  },
  'details-fault': async () => {
    await controller.open();
    store.dispatch({ type: 'tab-chosen', tab: 'details' });
    store.dispatch({ type: 'field-changed', field: 'document.date', text: '31/02' });
    await controller.saveDetails();
  },
  appendices: async () => {
    await controller.open();
    store.dispatch({ type: 'tab-chosen', tab: 'appendices' });
    store.dispatch({ type: 'appendix-toggled', appendix: 'PL3' });
  },
  'check-before': () => controller.open(),
  'check-found': () => controller.open('validate'),
  'check-current': async () => {
    await controller.open('validate');
    await controller.step(1);
  },
  'check-consequences': async () => {
    await controller.open('validate');
    await controller.step(1);
    await controller.step(1);
    await controller.step(1);
  },
  'check-preview': async () => {
    await controller.open('validate');
    await controller.step(1);
    store.dispatch({ type: 'preview-opened', preview: { kind: 'finding', id: findings[0]?.id ?? '' } });
  },
  'check-formulas': async () => {
    await controller.open('validate');
    store.dispatch({ type: 'preview-opened', preview: { kind: 'formulas' } });
  },
  'check-applied': async () => {
    await controller.open('validate');
    await controller.apply(findings[0]?.fix?.changes ?? []);
    workbook.edit({ 'PL4.3.2.1': 540 });
  },
  'check-pass': () => controller.open('validate'),
  'check-incomplete': () => controller.open('validate'),
  'check-empty': () => controller.open('validate'),
  real: () => controller.open('validate'),
  'real-first': async () => {
    await controller.open('validate');
    await controller.step(1);
  },
  'real-third': async () => {
    await controller.open('validate');
    for (let step = 0; step < 5; step++) await controller.step(1);
  },
  'real-formulas': async () => {
    await controller.open('validate');
    store.dispatch({ type: 'preview-opened', preview: { kind: 'formulas' } });
  },
  report: async () => {
    await controller.open('validate');
    store.dispatch({ type: 'tab-chosen', tab: 'report' });
  },
  'report-updated': async () => {
    await controller.open();
    store.dispatch({ type: 'tab-chosen', tab: 'report' });
    await controller.refreshReport();
  },
  failure: async () => {
    await controller.open('validate');
    controller.fail(new Error('The request failed'));
  },
  editing: async () => {
    await controller.open('validate');
    workbook.problem = { kind: 'cell-being-edited' };
    await controller.step(1);
  },
  unsupported: async () => undefined,
};

const root = document.getElementById('root');
if (!root) throw new Error('No root');
createRoot(root).render(
  scene === 'unsupported' ? (
    <UnsupportedPage text={textOf(language)} />
  ) : (
    <Pane store={store} controller={controller} language={language} />
  ),
);
Object.assign(window, { scenes: Object.keys(scenes), workbook });
scenes[scene]?.().then(
  () => document.body.setAttribute('data-ready', ''),
  (thrown: unknown) => controller.fail(thrown),
);
if (scene === 'new-injecting') document.body.setAttribute('data-ready', '');
