import { compareReaders } from './files/compare-readers';
import { hostileRuns } from './files/hostile-runs';
import { longRun } from './files/long-run';
import { type BenchTable, writeSpeedPage } from './files/speed-page';
import { printTable } from './measure';

/**
 * `npm run bench:files [-- COUNT]`: report files by the thousand. Measures on this machine, now; nothing fails.
 * `UPDATE_DOCS=1` writes what was measured to `docs/speed.md`.
 */
async function main(): Promise<void> {
  const count = Number(process.argv[2] ?? 1000);
  const tables: BenchTable[] = [];
  const table = async (title: string, measure: Promise<BenchTable['rows']>): Promise<void> => {
    const rows = await measure;
    printTable(title, rows);
    tables.push({ title, rows });
  };
  await table('Beside other libraries', compareReaders(count));
  await table('A folder', longRun(count));
  await table('One file, by the command', hostileRuns());
  if (process.env.UPDATE_DOCS) writeSpeedPage(`npm run bench:files -- ${count}`, tables);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error);
    process.exit(1);
  },
);
