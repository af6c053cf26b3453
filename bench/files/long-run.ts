import type { BenchRow } from '../measure';
import { reportFolder } from './report-folder';
import { megabytesText, runCommand } from './run-command';

/** What issue 3 asks for. */
const LARGEST_MB = 300;

/** `phuluc validate` over a folder of so many reports: how long it takes, and whether its memory grows. */
export async function longRun(count: number): Promise<BenchRow[]> {
  const { folder } = await reportFolder(count);
  const most: (number | undefined)[] = [];
  const { code, milliseconds, megabytes } = await runCommand(['validate', folder], (sofar) => most.push(sofar));
  const tenth = most[Math.floor(most.length / 10)];
  return [
    {
      what: `validate a folder of ${count} reports, npm included`,
      measured: `${(milliseconds / 1000).toFixed(1)} s, code ${code}`,
      target: 'finishes',
    },
    {
      what: 'its memory at most, npm included; after a tenth of the time',
      measured: `${megabytesText(megabytes)}; ${megabytesText(tenth)}`,
      target: `≤ ${LARGEST_MB} MB`,
      met: megabytes === undefined ? undefined : megabytes <= LARGEST_MB,
    },
  ];
}
