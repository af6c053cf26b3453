/** @jest-environment jsdom */
import { RETRY_OR_CANCEL } from '../../src/core/plan/input-prompt';
import { createPageShell, type PageShell } from '../../src/workbench/page/page-shell';
import { createRefusalAlert } from '../../src/workbench/page/refusal-alert';

let shell: PageShell;

const said = (): string => document.querySelector('[role=alert]')?.textContent ?? '';

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  shell = createPageShell(document.getElementById('root') ?? document.body);
  createRefusalAlert(shell).show(
    { reason: 'validation', title: 'Chưa phải số', message: `Chỉ nhận số. ${RETRY_OR_CANCEL}` },
    { sheet: 'Phụ lục 2', address: 'D9' },
  );
});

test('a refusal names its place, and no button that only a dialog of Excel has', () =>
  expect(said()).toBe('Phụ lục 2, ô D9: Chưa phải số. Chỉ nhận số. Ô vẫn như cũ.'));

const key = (pressed: string) => () =>
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));

test.each([
  ['typing the next figure', key('4'), true],
  ['holding Shift', key('Shift'), true],
  ['composing a letter', key('Process'), true],
  ['another program', () => window.dispatchEvent(new Event('blur')), true],
  ['a click anywhere on the page', () => shell.grid.dispatchEvent(new Event('pointerdown', { bubbles: true })), false],
  ['an arrow', key('ArrowDown'), false],
  ['Escape', key('Escape'), false],
  [
    'turning to the pane',
    () => {
      shell.frame.tabIndex = 0;
      shell.frame.focus();
      window.dispatchEvent(new Event('blur'));
    },
    false,
  ],
])('after %s', (_, act, stands) => {
  act();
  expect(said() !== '').toBe(stands);
});

test('the key that ended the refused entry does not take its refusal away', () => {
  const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true });
  Object.defineProperty(enter, 'timeStamp', { value: 0 });
  document.body.dispatchEvent(enter);
  expect(said()).not.toBe('');
});

test('what else was said stays', () => {
  shell.say('Có lỗi của chương trình.', 'alert');
  key('Escape')();
  expect(said()).toBe('Có lỗi của chương trình.');
});
