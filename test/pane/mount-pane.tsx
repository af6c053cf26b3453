import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { ErrorBoundary } from '../../src/pane/app/error-boundary';
import { Pane } from '../../src/pane/app/pane';
import { createPaneStore } from '../../src/pane/app/pane-store';
import { PaneController } from '../../src/pane/controller/pane-controller';
import type { RibbonAction } from '../../src/pane/controller/pane-services';
import type { WriteReportDocument } from '../../src/pane/report/export-outcome';
import { initialState } from '../../src/pane/state/pane-state';
import { loadText, textOf } from '../../src/pane/text/languages';
import { dressFluent } from '../../src/pane/theme';
import type { Form } from '../../src/core/form/form';
import type { Snapshot } from '../../src/core/report/snapshot';
import type { Language } from '../../src/core/rule/finding';
import type { ValidationResult } from '../../src/core/rule/validation-result';
import { type FakeReportFiles, fakeReportFiles } from './fake-report-files';
import { fakeServices } from './fake-services';
import { fakeWorkbook } from './fake-workbook';
import { form as tinyForm } from './tiny-form';

dressFluent();

interface MountOptions {
  readonly snapshot?: Snapshot;
  readonly action?: RibbonAction;
  readonly language?: Language;
  readonly evaluate: (snapshot: Snapshot) => ValidationResult;
  /** The form of the report; one of five rows where absent. */
  readonly form?: Form;
  readonly reportFiles?: FakeReportFiles;
  readonly write?: WriteReportDocument;
}

const refuse: WriteReportDocument = async () => ({ outcome: 'refused', message: 'Chưa.', errors: [] });

/** The pane in jsdom over a workbook in memory, with the few words a test needs to work it. */
export async function mountPane({
  snapshot,
  action,
  language = 'vi',
  evaluate,
  form = tinyForm,
  reportFiles = fakeReportFiles(),
  write = refuse,
}: MountOptions) {
  await loadText(language);
  const saved: string[] = [];
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  Element.prototype.scrollIntoView = () => undefined;
  document.body.replaceChildren();
  document.title = 'Phụ lục CCHC';
  const container = document.body.appendChild(document.createElement('div'));
  const workbook = fakeWorkbook(form, snapshot);
  const store = createPaneStore(initialState(form, new Date(2022, 8, 5)));
  const controller = new PaneController(
    fakeServices(workbook, {
      language,
      formById: () => form,
      loadChecker: async () => ({ validate: evaluate, revalidate: (_, read) => evaluate(read) }),
      reportFiles,
      saveFile: (_, name) => void saved.push(name),
      writeReportDocument: write,
    }),
    store,
  );
  const root = createRoot(container);
  await act(async () => {
    root.render(
      <ErrorBoundary text={textOf(language)}>
        <Pane store={store} controller={controller} language={language} />
      </ErrorBoundary>,
    );
  });
  await act(() => controller.open(action));

  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const pane = {
    container,
    workbook,
    reportFiles,
    /** Names of the files handed over to be saved. */
    saved,
    store,
    controller,
    all,
    /** The text that is on the page, in one line. */
    text: () => (container.textContent ?? '').replace(/\s+/g, ' '),
    /** The button whose words or name contain these. */
    button: (words: string): HTMLElement => {
      const found = all('button, summary').find((one) =>
        `${one.textContent} ${one.getAttribute('aria-label')}`.includes(words),
      );
      if (!found) throw new Error(`No button “${words}” in: ${pane.text()}`);
      return found;
    },
    focus: (words: string) => act(async () => pane.button(words).focus()),
    press: (words: string) => act(async () => pane.button(words).click()),
    /** A key on what has the focus. */
    key: (key: string, modifiers: KeyboardEventInit = {}) =>
      act(async () => {
        (document.activeElement ?? document.body).dispatchEvent(
          new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...modifiers }),
        );
      }),
    /** Waits for code that is loaded when used. */
    settle: () =>
      act(async () => {
        await Promise.all([
          import('../../src/pane/details/details-form'),
          import('../../src/pane/check/fix-preview'),
          import('../../src/pane/narrative/narrative-view'),
          import('../../src/pane/narrative/sentences-view'),
          import('../../src/pane/import/import-view'),
          import('../../src/pane/chart/chart-view'),
          import('../../src/pane/import-service'),
          import('../../src/pane/files/files-screen'),
          import('../../src/pane/files/consolidation-notice'),
        ]);
      }),
    type: (id: string, text: string) =>
      act(async () => {
        const field = document.getElementById(id) as HTMLInputElement | HTMLTextAreaElement;
        field.focus();
        const { set } = Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field) as object, 'value') ?? {};
        set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    focused: () =>
      (document.activeElement?.textContent || document.activeElement?.id || document.activeElement?.tagName) ?? '',
    statuses: () =>
      all('[role=status]')
        .map((one) => (one.textContent ?? '').trim())
        .filter((said) => said !== ''),
    unmount: () => act(async () => root.unmount()),
  };
  return pane;
}
