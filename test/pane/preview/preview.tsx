import '../../../src/pane/fabric-config';
import '../../../src/pane/style';
import { createRoot } from 'react-dom/client';
import type { ParagraphReading, Snapshot } from '../../../src/core/report/snapshot';
import { editableParagraph } from '../../../src/core/editor/editable-paragraph';
import { reportFacts } from '../../../src/core/editor/report-facts';
import { narrativeOf } from '../../../src/core/narrative/paragraphs';
import { writeText } from '../../../src/core/narrative/write-text';
import { sampleParagraphs } from '../../../src/core/sample/report-141-paragraphs';
import { sampleSnapshot } from '../../../src/core/sample/report-141';
import { formInForce } from '../../../src/core/form/forms';
import { Pane } from '../../../src/pane/app/pane';
import { createPaneStore } from '../../../src/pane/app/pane-store';
import { UnsupportedPage } from '../../../src/pane/app/unsupported-page';
import { PaneController } from '../../../src/pane/controller/pane-controller';
import { initialState } from '../../../src/pane/state/pane-state';
import { languageOf, loadText, textOf } from '../../../src/pane/text/languages';
import { dressFluent } from '../../../src/pane/theme';
import { fakeServices } from '../fake-services';
import type { FakeWorkbook } from '../fake-workbook';
import { fakeReportFiles } from '../fake-report-files';
import { fakeCell, fakeSnapshot, fakeWorkbook } from '../fake-workbook';
import { filesScenes } from './files-scenes';
import { importScenes } from './import-scenes';
import { ANSWERS } from './report-files';
import { exportScenes } from './export-scenes';
import { DETAILS, FIGURES, findings141 } from './report-141';
import { sceneChecker } from './scene-checker';

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
  const typed = sampleSnapshot('numbers', paragraphs());
  return { ...typed, rows: new Map([...typed.rows].map(([id, row]) => [id, { ...row, cell: fakeCell(form, id) }])) };
}

/** The text of report 141 as people typed it, and the standard paragraphs of sections IV and V. */
function paragraphs(): readonly ParagraphReading[] {
  const sheet = 'Báo cáo';
  const standard = narrativeOf(form)
    .paragraphs.filter(({ section }) => section === 'II.4' || section === 'II.6')
    .map(({ section, id }) => ({ section, paragraph: id, text: '', formula: '=""', edited: false }));
  const typed = sampleParagraphs.filter(({ section }) => section !== 'II.4' && section !== 'II.6');
  return [...typed, ...standard].map((paragraph, row) => ({ ...paragraph, cell: { sheet, address: `A${row + 20}` } }));
}

dressFluent();
const reportFiles = fakeReportFiles(ANSWERS);
const store = createPaneStore(initialState(form, now()));
const controller = new PaneController(
  fakeServices(workbook, {
    language,
    loadChecker: async () => sceneChecker(scene, form),
    reportFiles,
    saveFile: () => undefined,
    now,
  }),
  store,
);

/** The paragraphs of the report with a standard id. */
const paragraphsOf = (id: string) => (workbook.snapshot?.paragraphs ?? []).filter(({ paragraph }) => paragraph === id);

/** Opens a standard paragraph for editing, as the pane does. */
async function openParagraph(id: string): Promise<void> {
  await controller.open('validate');
  const [standing] = paragraphsOf(id);
  const { report } = store.get();
  if (!standing || !report) throw new Error(`No paragraph ${id}`);
  const { text } = editableParagraph(standing, reportFacts(report, form));
  store.dispatch({
    type: 'paragraph-opened',
    section: standing.section,
    paragraph: standing,
    position: 'last',
    source: writeText(text ?? []),
  });
}

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
  ...exportScenes({ controller, store, workbook }),
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
  'real-narrative': async () => {
    await controller.open('validate');
    store.dispatch({ type: 'report-view-chosen', view: 'narrative' });
  },
  'real-narrative-section': async () => {
    await controller.open('validate');
    store.dispatch({ type: 'report-view-chosen', view: 'narrative' });
    store.dispatch({ type: 'section-toggled', section: 'I.1' });
  },
  'real-narrative-standard': async () => {
    await controller.open('validate');
    store.dispatch({ type: 'report-view-chosen', view: 'narrative' });
    store.dispatch({ type: 'section-toggled', section: 'II.4' });
  },
  'real-draft': () => openParagraph('ke-hoach-cchc'),
  'real-draft-standard': () => openParagraph('ky-luat'),
  'real-draft-fault': async () => {
    await openParagraph('ke-hoach-cchc');
    store.dispatch({ type: 'draft-typed', source: 'Kế hoạch có {PL2.2.1} nhiệm vụ, {PL9.9} việc và 42 nhiệm vụ, {' });
    await controller.narrative.save();
  },
  'real-draft-asking': async () => {
    await openParagraph('ke-hoach-cchc');
    store.dispatch({
      type: 'draft-typed',
      source: 'Kế hoạch có {PL2.2.1} nhiệm vụ, xong {PL2.2.2}, đạt {PL2.2.2/PL2.2.1%}.',
    });
    store.dispatch({ type: 'draft-leaving' });
  },
  'real-draft-conflict': async () => {
    await openParagraph('ke-hoach-cchc');
    store.dispatch({ type: 'draft-typed', source: 'Kế hoạch có {PL2.2.1} nhiệm vụ.' });
    const [standing] = paragraphsOf('ke-hoach-cchc');
    if (standing)
      await workbook.editParagraphs([
        { kind: 'write', paragraph: standing, text: 'Người khác vừa viết lại đoạn này.' },
      ]);
    await controller.narrative.save();
  },
  'real-saved': async () => {
    await openParagraph('ke-hoach-cchc');
    store.dispatch({ type: 'draft-typed', source: 'Kế hoạch có {PL2.2.1} nhiệm vụ, xong {PL2.2.2}.' });
    await controller.narrative.save();
  },
  'real-linking': async () => {
    await openParagraph('giai-quyet-ho-so');
    store.dispatch({
      type: 'draft-typed',
      source: 'Tiếp nhận 541 hồ sơ, đã giải quyết 541 hồ sơ; 539 hồ sơ đúng hạn.',
    });
    await controller.narrative.save();
    const [standing] = paragraphsOf('giai-quyet-ho-so');
    if (standing) store.dispatch({ type: 'linking-opened', paragraph: standing, chosen: new Map() });
  },
  'real-picker': async () => {
    await openParagraph('ke-hoach-cchc');
    store.dispatch({ type: 'draft-typed', source: 'Kế hoạch có  nhiệm vụ.' });
    for (let tries = 0; tries < 100 && !document.querySelector('.picker'); tries += 1) {
      document.querySelector<HTMLElement>('[aria-keyshortcuts="Control+I"]')?.click();
      await new Promise(requestAnimationFrame);
    }
  },
  'real-sentences': async () => {
    await controller.open('validate');
    workbook.select(fakeCell(form, 'PL2.2.1'));
    store.dispatch({ type: 'report-view-chosen', view: 'sentences' });
    await controller.narrative.lookAtSelection();
  },
  ...importScenes({ controller, store, workbook, form }),
  ...filesScenes({ controller, store, workbook, reportFiles }),
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
Object.assign(window, { scenes: Object.keys(scenes), workbook });
void show(root);

async function show(page: HTMLElement): Promise<void> {
  await loadText(language);
  createRoot(page).render(
    scene === 'unsupported' ? (
      <UnsupportedPage text={textOf(language)} />
    ) : (
      <Pane store={store} controller={controller} language={language} />
    ),
  );
  if (scene === 'new-injecting') document.body.setAttribute('data-ready', '');
  try {
    await scenes[scene]?.();
    document.body.setAttribute('data-ready', '');
  } catch (thrown) {
    controller.fail(thrown);
  }
}
