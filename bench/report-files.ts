import { compareReaders } from './files/compare-readers';
import { hostileRuns } from './files/hostile-runs';
import { longRun } from './files/long-run';
import { printTable } from './measure';

/** `npm run bench:files [-- COUNT]`: report files by the thousand. Measures on this machine, now; nothing fails. */
async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 1000);
  printTable('Report files', await compareReaders(Math.min(count, 1000)));
  printTable('A folder', await longRun(count));
  printTable('One file, by the command', await hostileRuns());
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
