import type { Workbook } from '../core/workbook/workbook';
import { openFile } from './files/open-file';
import { saveFile } from './files/save-file';
import { openWorkbook, type OpenWorkbook } from './open-workbook';
import { createPageShell } from './page/page-shell';
import { createRefusalAlert } from './page/refusal-alert';
import { WORKBENCH_TEXT as TEXT } from './page/workbench-text';
import type { AfterAct } from './person/person-link';
import { createUniver } from './univer/create-univer';

/** The page: an open-source spreadsheet at the left, the unmodified pane at the right. */
function startWorkbench(root: HTMLElement): void {
  const shell = createPageShell(root);
  const app = createUniver(shell.grid);
  let name = 'bao-cao-cchc.xlsx';
  let unsaved = false;
  const refusals = createRefusalAlert(shell);
  const afterAct: AfterAct = (refusal, place) => {
    if (refusal) refusals.show(refusal, place);
    else shell.say('');
    unsaved = true;
  };
  let open: OpenWorkbook = openWorkbook(app, shell.frame, undefined, afterAct);

  const replaceBy = (workbook: Workbook | undefined, fileName: string): void => {
    open.close();
    open = openWorkbook(app, shell.frame, workbook, afterAct);
    name = fileName;
    unsaved = false;
  };
  const mayReplace = (): boolean => !unsaved || window.confirm(TEXT.discard);
  const run = (work: () => Promise<void>): void => {
    work().catch((error: unknown) => {
      shell.say(TEXT.failed, 'alert');
      throw error;
    });
  };

  shell.buttons.newWorkbook.addEventListener('click', () => {
    if (!mayReplace()) return;
    replaceBy(undefined, 'bao-cao-cchc.xlsx');
    shell.say(TEXT.newStarted);
  });
  shell.buttons.sample.addEventListener('click', () => {
    if (!mayReplace()) return;
    run(async () => {
      const { sampleWorkbook } = await import('./sample/sample-workbook');
      replaceBy(sampleWorkbook(), 'bao-cao-mau-141.xlsx');
      shell.say(TEXT.sampleLoaded);
    });
  });
  shell.buttons.save.addEventListener('click', () =>
    run(async () => {
      await open.host.whenCalculated();
      await saveFile(open.host.workbook, name);
      unsaved = false;
      shell.say(TEXT.saved(name));
    }),
  );
  shell.buttons.open.addEventListener('click', () => {
    if (mayReplace()) shell.fileInput.click();
  });
  shell.fileInput.addEventListener('change', () => {
    const file = shell.fileInput.files?.[0];
    shell.fileInput.value = '';
    if (!file) return;
    run(async () => {
      shell.say(TEXT.opening(file.name));
      const result = await openFile(file);
      if (result.outcome === 'unreadable') {
        shell.say(result.message, 'alert');
        return;
      }
      replaceBy(result.workbook, file.name);
      shell.say(
        result.warnings.length > 0 ? TEXT.openedWithWarnings(file.name, result.warnings) : TEXT.opened(file.name),
      );
    });
  });
  window.addEventListener('beforeunload', (event) => {
    if (unsaved) event.preventDefault();
  });
}

const root = document.getElementById('root');
if (root) startWorkbench(root);
