import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { newestForm } from '../../src/report-file/data/read-report-data';
import { reportName } from './generate-report';

export const PROJECT = join(__dirname, '../..');
export const REGISTER = join(PROJECT, 'scripts/register-typescript.cjs');
const SEED = 141;

/** What a worker of {@link reportFolder} writes. */
export interface Slice {
  readonly folder: string;
  readonly form: string;
  readonly seed: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A folder of so many generated reports, made where it is not there yet (`.cache/bench`, which git passes over).
 * @returns the paths of the files
 */
export async function reportFolder(
  count: number,
): Promise<{ readonly folder: string; readonly files: readonly string[] }> {
  const folder = join(PROJECT, '.cache/bench', `${newestForm().id}-${SEED}-${count}`);
  const files = Array.from({ length: count }, (_, number) => join(folder, reportName(number)));
  if (existsSync(folder)) return { folder, files };
  const draft = `${folder}.tmp`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  const hands = availableParallelism();
  const share = (hand: number): number => Math.floor((count * hand) / hands);
  await Promise.all(
    Array.from({ length: hands }, (_, hand) =>
      writeSlice({ folder: draft, form: newestForm().id, seed: SEED, from: share(hand), to: share(hand + 1) }),
    ),
  );
  renameSync(draft, folder);
  return { folder, files };
}

function writeSlice(slice: Slice): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(join(__dirname, 'write-slice.ts'), {
      workerData: slice,
      execArgv: ['--require', REGISTER],
    });
    worker.on('error', reject).on('exit', () => resolve());
  });
}
