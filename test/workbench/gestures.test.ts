import { gestureOf } from '../../src/workbench/person/gestures';

test.each([
  ['sheet.command.set-range-values', 'type'],
  ['sheet.command.clear-selection-content', 'clear'],
  ['sheet.command.paste-by-short-key', 'paste'],
  ['sheet.command.insert-row-before', 'insert-rows'],
  ['sheet.command.remove-row-confirm', 'delete-rows'],
  ['sheet.command.set-worksheet-name', 'rename-sheet'],
  ['sheet.command.scroll-view', 'look'],
  ['sheet.command.move-selection-enter-tab', 'look'],
  ['sheet.command.set-worksheet-activate', 'look'],
  ['sheet.command.copy', 'look'],
  ['doc.command.insert-text', 'look'],
  ['univer.command.cut', 'not-offered'],
  ['sheet.command.set-bold', 'not-offered'],
  ['sheet.command.auto-fill', 'not-offered'],
  ['sheet.command.remove-col-confirm', 'not-offered'],
  ['sheet.command.a-command-of-tomorrow', 'not-offered'],
])('%s means %s', (command, gesture) => expect(gestureOf(command)).toBe(gesture));
