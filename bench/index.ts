import { coreSpeed } from './core-speed';
import { printTable } from './measure';
import { officeActions } from './office-actions';
import { paneStart } from './pane-start';

/** Measures on this machine, now, and prints; targets stand beside and nothing fails. `npm run build` comes first. */
async function main(): Promise<void> {
  printTable('Syncs and request bytes', await officeActions());
  printTable('Core', coreSpeed());
  printTable('Pane', await paneStart());
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
