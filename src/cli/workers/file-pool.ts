import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { unreadableMessages } from '../../report-file/messages/unreadable-messages';
import { unreadable } from '../../report-file/verdict/file-finding';
import type { FileAnswer, FileTask } from './file-task';

/** The worst file that the reader's limits let through needs a good part of this; whatever needs more is refused. */
const RESOURCE_LIMITS = { maxOldGenerationSizeMb: 160, maxYoungGenerationSizeMb: 32 };
/** The reader's limits keep any file to about a second; past this a file is given up. */
const LONGEST_MS = 20_000;

export interface PoolOptions {
  readonly onDone?: (done: number, all: number) => void;
  /** Another entry than the usual one, and other limits; for tests. */
  readonly entry?: string;
  readonly longestMs?: number;
}

/**
 * Carries out tasks in workers, each file for itself: one that runs out of memory or time costs its own worker, and
 * only it is told as unreadable. Answers are handed on in the order of the tasks, as soon as they can be, so that none
 * is kept.
 */
export async function runTasks(
  tasks: readonly FileTask[],
  onAnswer: (answer: FileAnswer, task: FileTask) => void,
  options: PoolOptions = {},
): Promise<void> {
  const waiting = new Map<number, FileAnswer>();
  let next = 0;
  let done = 0;
  let told = 0;
  const settle = (index: number, answer: FileAnswer): void => {
    waiting.set(index, answer);
    done += 1;
    options.onDone?.(done, tasks.length);
    for (let ready = waiting.get(told); ready; ready = waiting.get(told)) {
      waiting.delete(told);
      onAnswer(ready, tasks[told] as FileTask);
      told += 1;
    }
  };
  const lane = async (): Promise<void> => {
    let worker: Worker | undefined;
    for (let index = next++; index < tasks.length; index = next++) {
      worker ??= startWorker(options.entry);
      const task = tasks[index] as FileTask;
      const answer = await ask(worker, task, options.longestMs ?? LONGEST_MS);
      if ('failure' in answer) {
        await worker.terminate();
        worker = undefined;
        settle(index, failed(task, answer));
      } else settle(index, answer);
    }
    await worker?.terminate();
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, lane));
}

function startWorker(entry = join(__dirname, 'file-worker.ts')): Worker {
  const register = join(__dirname, '../../../scripts/register-typescript.cjs');
  return new Worker(entry, { execArgv: ['--require', register], resourceLimits: RESOURCE_LIMITS });
}

interface Failure {
  readonly failure: 'out-of-memory' | 'too-slow' | 'crashed';
  readonly detail: string;
}

function ask(worker: Worker, task: FileTask, longestMs: number): Promise<FileAnswer | Failure> {
  return new Promise((resolve) => {
    // Only our own listeners are taken off again: the worker lives on by its own.
    const finish = (answer: FileAnswer | Failure): void => {
      clearTimeout(timer);
      worker.off('message', finish).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onError = ({ code, message }: NodeJS.ErrnoException): void =>
      finish({ failure: code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'out-of-memory' : 'crashed', detail: message });
    const onExit = (code: number): void => finish({ failure: 'crashed', detail: `exit ${code}` });
    const timer = setTimeout(() => finish({ failure: 'too-slow', detail: '' }), longestMs);
    worker.on('message', finish).on('error', onError).on('exit', onExit);
    worker.postMessage(task);
  });
}

/** The verdict over a file that its worker did not survive. */
function failed({ language }: FileTask, { failure, detail }: Failure): FileAnswer {
  const finding = unreadable(failure, ...unreadableMessages[language][failure](detail));
  const counts = { error: 1, warning: 0, info: 0 };
  const verdict = { outcome: 'unreadable', complete: false, form: null, unit: null, period: null, counts } as const;
  return { verdict: { ...verdict, findings: [finding], told: [finding] } };
}
