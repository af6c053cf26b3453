import type { RibbonAction } from './controller/pane-services';

const ACTIONS: readonly RibbonAction[] = ['inject', 'validate'];

/**
 * What the ribbon asked for, by the pane's address: `?action=inject`, `?action=validate` (the manifest says why it is the
 * query), or the fragment `#inject`, `#validate`, which a page around the pane can change without loading it anew.
 */
export function ribbonAction({ search, hash }: Pick<Location, 'search' | 'hash'>): RibbonAction | undefined {
  const asked = [hash.slice(1), new URLSearchParams(search).get('action')];
  return ACTIONS.find((action) => asked.includes(action));
}

/** Carries out each command given by the fragment while the pane is open. */
export function followRibbon(run: (action: RibbonAction) => Promise<void>): void {
  window.addEventListener('hashchange', () => {
    const action = ribbonAction({ search: '', hash: window.location.hash });
    if (action) void run(action);
  });
}
