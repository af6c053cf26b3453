import { useEffect } from 'react';
import type { PaneController } from '../controller/pane-controller';
import type { PaneState } from '../state/pane-state';
import { KEYS, type Shortcut, shortcutOf } from './shortcuts';

/** Listens for shortcuts wherever in the pane the focus is, also where it is on nothing. */
export function useShortcuts(state: () => PaneState, controller: PaneController): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const shortcut = shortcutOf(event, isTextField(event.target));
      if (shortcut && carryOut(shortcut, state(), controller)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [state, controller]);
}

/** @returns whether the key did something here */
function carryOut(shortcut: Shortcut, { tab, work, back }: PaneState, controller: PaneController): boolean {
  if (shortcut === 'next' || shortcut === 'previous') {
    if (tab === 'check') void controller.step(shortcut === 'next' ? 1 : -1);
    return tab === 'check';
  }
  if (shortcut === 'back') {
    if (back) void controller.goBack();
    return back !== undefined;
  }
  if (!work) document.querySelector<HTMLElement>(`[aria-keyshortcuts~="${KEYS.main}"]`)?.click();
  return true;
}

function isTextField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.tagName === 'INPUT' || target.tagName === 'TEXTAREA');
}
