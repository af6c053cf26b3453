import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { failedAnswer } from '../../report-file/pool/failed-answer';
import { FILE_LONGEST_MS, inOrder, runPool } from '../../report-file/pool/run-pool';
import { type TaskWorker, WorkerFailure } from '../../report-file/pool/task-worker';
import type { FileAnswer } from '../../report-file/verdict/judge-file';
import type { FileTask } from './file-task';

/** The worst file that the reader's limits let through needs a good part of this; whatever needs more is refused. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 16 };

/**
 * How much a function must have run (in bytes of its code, V8's `interrupt_budget`) before it is looked at for compiling
 * into machine code. At V8's own 66 KB to 132 KB two threads took about a sixth more processor time over a folder of a
 * hundred reports: most of what they compiled was no longer needed. What is really hot passes this within a few files.
 */
setFlagsFromString('--interrupt-budget=1000000');

export interface PoolOptions {
  readonly onDone?: (done: number, all: number) => void;
  /** Another entry than the usual one, and other limits; for tests. */
  readonly entry?: string;
  readonly longestMs?: number;
  /** Threads at once; for the benchmark. */
  readonly size?: number;
}

/**
 * Carries out tasks in threads, each file for itself. Answers are handed on in the order of the tasks, as soon as they
 * can be, so that none is kept.
 */
export async function runTasks(
  tasks: readonly FileTask[],
  onAnswer: (answer: FileAnswer, task: FileTask) => void,
  options: PoolOptions = {},
): Promise<void> {
  let done = 0;
  const hand = inOrder<FileAnswer>((answer, index) => onAnswer(answer, tasks[index] as FileTask));
  await runPool(
    tasks,
    {
      size: options.size ?? availableParallelism(),
      start: () => startThread(options.entry),
      longestMs: options.longestMs ?? FILE_LONGEST_MS,
      asksAhead: true,
      failed: ({ language }, failure) => failedAnswer(failure, language),
    },
    {
      onAnswer: (answer, index) => {
        done += 1;
        options.onDone?.(done, tasks.length);
        hand(answer, index);
      },
    },
  );
}

/**
 * A thread that has loaded its program: what goes wrong before is no fault of the file that it would be asked about.
 * @throws Error where it does not start
 */
export async function startThread(
  entry = join(__dirname, 'file-worker.ts'),
): Promise<TaskWorker<FileTask, FileAnswer>> {
  const register = join(__dirname, '../../../scripts/register-typescript.cjs');
  const worker = new Worker(entry, { execArgv: ['--require', register], resourceLimits: RESOURCE_LIMITS });
  await ready(worker);
  return threadOf(worker);
}

function ready(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (failure?: Error): void => {
      worker.off('message', onMessage).off('error', finish).off('exit', onExit);
      if (failure) reject(failure);
      else resolve();
    };
    const onMessage = (): void => finish();
    const onExit = (code: number): void => finish(new Error(`A thread for files ended before it began: exit ${code}`));
    worker.on('message', onMessage).on('error', finish).on('exit', onExit);
  });
}

/**
 * A thread that answers in the order in which it is asked. When it ends, the first of what is still open is what it
 * ended over. Its answers have all arrived by its `exit`, not always by its `error`.
 */
function threadOf(worker: Worker): TaskWorker<FileTask, FileAnswer> {
  const open: ((answer: FileAnswer | WorkerFailure) => void)[] = [];
  let failure: WorkerFailure | undefined;
  worker.on('message', (answer: FileAnswer) => open.shift()?.(answer));
  worker.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    failure = new WorkerFailure(code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed', message);
  });
  worker.on('exit', (code) => {
    failure ??= new WorkerFailure('crashed', `exit ${code}`);
    for (const answer of open.splice(0)) answer(failure);
  });
  return {
    ask: (task) =>
      new Promise((resolve) => {
        if (failure) return resolve(failure);
        open.push(resolve);
        worker.postMessage(task);
      }),
    end: () => worker.terminate(),
  };
}
