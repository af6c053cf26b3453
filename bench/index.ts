import { consolidationActions } from './consolidation';
import { coreSpeed } from './core-speed';
import { compareReaders } from './files/compare-readers';
import { hostileRuns } from './files/hostile-runs';
import { longRun } from './files/long-run';
import { printTable } from './measure';
import { officialDocument } from './official-document';
import { officeActions } from './office-actions';
import { paneStart } from './pane-start';

/** Measures on this machine, now, and prints; targets stand beside and nothing fails. `npm run build` comes first. */
async function main(): Promise<void> {
  printTable('Syncs and request bytes', await officeActions());
  printTable('Consolidation in the open workbook', await consolidationActions());
  printTable('Official document', await officialDocument());
  printTable('Core', coreSpeed());
  printTable('Report files (by the thousand: npm run bench:files -- 10000)', await compareReaders(120));
  printTable('A folder', await longRun(120));
  printTable('One file, by the command', await hostileRuns());
  printTable('Pane', await paneStart());
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
