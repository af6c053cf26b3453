import { WORKBENCH_TEXT as TEXT } from './workbench-text';
import './page.css';

/** The parts of the page that the workbench fills in and listens to. */
export interface PageShell {
  readonly grid: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly buttons: Readonly<Record<'newWorkbook' | 'open' | 'save' | 'sample', HTMLButtonElement>>;
  readonly fileInput: HTMLInputElement;
  /**
   * Says what happened; `alert` for what went wrong.
   * @returns a function that takes it back, unless something else was said since
   */
  say(message: string, tone?: 'status' | 'alert'): () => void;
}

/** Lays the page out: files above, spreadsheet at the left, the pane at the right. */
export function createPageShell(root: HTMLElement): PageShell {
  root.replaceChildren();
  root.className = 'workbench';
  const header = element('header', 'workbench-bar');
  const heading = element('h1', 'workbench-title');
  heading.textContent = TEXT.title;
  const toolbar = element('div', 'workbench-files');
  toolbar.setAttribute('role', 'group');
  toolbar.setAttribute('aria-label', TEXT.toolbar);
  const buttons = {
    newWorkbook: button(TEXT.newWorkbook),
    open: button(TEXT.open),
    save: button(TEXT.save),
    sample: button(TEXT.sample),
  };
  const fileInput = element('input', 'workbench-file-input');
  fileInput.type = 'file';
  fileInput.accept = '.xlsx';
  fileInput.hidden = true;
  toolbar.append(buttons.newWorkbook, buttons.open, buttons.save, buttons.sample, fileInput);
  const status = element('p', 'workbench-status');
  status.setAttribute('role', 'status');
  const alert = element('p', 'workbench-status workbench-alert');
  alert.setAttribute('role', 'alert');
  header.append(heading, toolbar, status, alert);
  const grid = element('main', 'workbench-grid');
  grid.setAttribute('aria-label', TEXT.grid);
  const frame = element('iframe', 'workbench-pane');
  frame.title = TEXT.pane;
  const notice = element('footer', 'workbench-notice');
  notice.textContent = TEXT.notice;
  root.append(header, grid, frame, notice);
  let saidLast = 0;
  const say: PageShell['say'] = (message, tone = 'status') => {
    status.textContent = tone === 'status' ? message : '';
    alert.textContent = tone === 'alert' ? message : '';
    saidLast += 1;
    const said = saidLast;
    return () => {
      if (said === saidLast) say('');
    };
  };
  return { grid, frame, buttons, fileInput, say };
}

function element<K extends keyof HTMLElementTagNameMap>(tag: K, className: string): HTMLElementTagNameMap[K] {
  const created = document.createElement(tag);
  created.className = className;
  return created;
}

function button(label: string): HTMLButtonElement {
  const created = element('button', 'workbench-button');
  created.type = 'button';
  created.textContent = label;
  return created;
}
