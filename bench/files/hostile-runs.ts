import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hostileFiles } from '../../test/cli/hostile-files';
import { ofUnit } from '../../test/cli/report-files';
import { type BenchRow, milliseconds } from '../measure';
import { PROJECT } from './report-folder';
import { megabytesText, runCommand } from './run-command';

/** What issue 3 asks for. */
const LONGEST_MS = 1000;
const LARGEST_MB = 200;

/** `phuluc validate` over one file, npm included: a sound one right after `npm ci`, the same again, each hostile kind. */
export async function hostileRuns(): Promise<BenchRow[]> {
  const folder = mkdtempSync(join(tmpdir(), 'phuluc-bench-'));
  const rows: BenchRow[] = [];
  const measure = async (what: string, bytes: Uint8Array, hasTarget = true): Promise<void> => {
    const file = join(folder, 'a.xlsx');
    writeFileSync(file, bytes);
    const run = await runCommand(['validate', file]);
    const measured = `${milliseconds(run.milliseconds)}, ${megabytesText(run.megabytes)}, code ${run.code}`;
    const met = run.milliseconds <= LONGEST_MS && (run.megabytes ?? 0) <= LARGEST_MB;
    const target = hasTarget ? `≤ ${LONGEST_MS / 1000} s, ≤ ${LARGEST_MB} MB` : '';
    rows.push({ what, measured, target, met: hasTarget ? met : undefined });
  };
  try {
    rmSync(join(PROJECT, 'node_modules/.cache/typescript'), { recursive: true, force: true });
    const sound = ofUnit('UBND xã A');
    await measure('a sound report, first run after npm ci', sound, false);
    await measure('a sound report', sound);
    for (const { kind, bytes } of hostileFiles) await measure(kind, bytes);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return rows;
}
