import { type Shortcut, shortcutOf } from '../../../src/pane/app/shortcuts';

const plain = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };

test.each<[string, Partial<typeof plain>, boolean, Shortcut | undefined]>([
  ['Enter', { ctrlKey: true }, false, 'main'],
  ['Enter', { metaKey: true }, true, 'main'],
  ['Enter', {}, false, undefined],
  ['ArrowDown', { altKey: true }, false, 'next'],
  ['ArrowUp', { altKey: true }, true, 'previous'],
  ['ArrowDown', {}, false, undefined],
  ['ArrowDown', { altKey: true, shiftKey: true }, false, undefined],
  ['ArrowDown', { altKey: true, ctrlKey: true }, false, undefined],
  ['Backspace', { ctrlKey: true }, false, 'back'],
  ['Backspace', { ctrlKey: true }, true, undefined],
  ['Backspace', {}, false, undefined],
])('%s with %j (typing: %s) is %s', (key, modifiers, typing, shortcut) => {
  expect(shortcutOf({ key, ...plain, ...modifiers }, typing)).toBe(shortcut);
});
