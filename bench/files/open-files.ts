import { readFileSync } from 'node:fs';
import { startThread } from '../../src/cli/workers/file-pool';
import type { FileTask } from '../../src/cli/workers/file-task';
import { FILE_LONGEST_MS, runPool } from '../../src/report-file/pool/run-pool';
import type { TaskWorker } from '../../src/report-file/pool/task-worker';
import type { FileAnswer } from '../../src/report-file/verdict/judge-file';

/** What files are opened with: `phuluc` reads and validates them, the others open them and no more. */
export const READERS = {
  'phuluc-1': (files: readonly string[]) => judge(files, 1),
  'phuluc-2': (files: readonly string[]) => judge(files, 2),
  sheetjs: async (files: readonly string[]) => {
    const { read } = await import('@e965/xlsx');
    for (const file of files) read(readFileSync(file));
  },
  exceljs: async (files: readonly string[]) => {
    const { Workbook } = await import('exceljs');
    for (const file of files) await new Workbook().xlsx.readFile(file);
  },
} as const;

export type Reader = keyof typeof READERS;

/** What opening files took. */
export interface Opened {
  readonly milliseconds: number;
  /** Of processor time, helpers of the engine included. */
  readonly processor: number;
  /** The process at its largest, in MB. */
  readonly megabytes: number;
}

/** Threads that wait for the next share: started once, as the processes of the other readers are. */
const waiting: TaskWorker<FileTask, FileAnswer>[] = [];

async function judge(files: readonly string[], size: number): Promise<void> {
  const start = async (): Promise<TaskWorker<FileTask, FileAnswer>> => {
    const thread = waiting.pop() ?? (await startThread());
    return { ask: (task) => thread.ask(task), end: () => waiting.push(thread) };
  };
  const failed = ({ path }: FileTask): never => {
    throw new Error(`${path} broke its thread`);
  };
  const tasks = files.map((path): FileTask => ({ path, language: 'vi' }));
  await runPool(
    tasks,
    { size, start, longestMs: FILE_LONGEST_MS, asksAhead: true, failed },
    { onAnswer: () => undefined },
  );
}

// A process of its own for each reader; it is told which and what files, and answers when it is through.
process.on('message', ({ reader, files }: { readonly reader: Reader; readonly files: readonly string[] }) => {
  const start = performance.now();
  const before = process.cpuUsage();
  READERS[reader](files).then(
    () => {
      const { user, system } = process.cpuUsage(before);
      const opened: Opened = {
        milliseconds: performance.now() - start,
        processor: (user + system) / 1000,
        megabytes: process.resourceUsage().maxRSS / 1024,
      };
      process.send?.(opened);
    },
    (error: unknown) => {
      console.error(error);
      process.exit(1);
    },
  );
});
