/** What a key pressed anywhere in the pane does; keys inside the finding list are in `check/finding-list`. */
export type Shortcut = 'main' | 'next' | 'previous' | 'back';

type PressedKey = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** As written in `aria-keyshortcuts`. */
export const KEYS: Readonly<Record<Shortcut, string>> = {
  main: 'Control+Enter',
  next: 'Alt+ArrowDown',
  previous: 'Alt+ArrowUp',
  back: 'Control+Backspace',
};

/** The shortcut a key press stands for; `typing` where it goes into a text field, whose own keys stay its own. */
export function shortcutOf(event: PressedKey, typing: boolean): Shortcut | undefined {
  const command = event.ctrlKey || event.metaKey;
  if (event.shiftKey || (command && event.altKey)) return undefined;
  if (command && event.key === 'Enter') return 'main';
  if (command && event.key === 'Backspace') return typing ? undefined : 'back';
  if (event.altKey && event.key === 'ArrowDown') return 'next';
  if (event.altKey && event.key === 'ArrowUp') return 'previous';
  return undefined;
}
