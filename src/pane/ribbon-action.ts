import type { RibbonAction } from './controller/pane-services';

/** What the ribbon asked for, by the hash of the pane's address: `#inject`, `#validate`. */
export function ribbonAction(hash: string): RibbonAction | undefined {
  return hash === '#inject' ? 'inject' : hash === '#validate' ? 'validate' : undefined;
}

/** Carries out each command that the ribbon gives while the pane is open (the host then changes the hash only). */
export function followRibbon(run: (action: RibbonAction) => Promise<void>): void {
  window.addEventListener('hashchange', () => {
    const action = ribbonAction(window.location.hash);
    if (action) void run(action);
  });
}
