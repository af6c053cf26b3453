import { type TaskWorker, WorkerFailure } from './task-worker';

/** The reader's limits keep any file to about a second; past this a file is given up. */
export const FILE_LONGEST_MS = 20_000;

/** The workers that tasks are handed to. */
export interface WorkerPool<Task, Answer> {
  /** How many work at once, at most. */
  readonly size: number;
  /** A fresh worker. */
  readonly start: () => TaskWorker<Task, Answer> | Promise<TaskWorker<Task, Answer>>;
  /** A task that takes longer, in milliseconds, is given up with its worker. */
  readonly longestMs: number;
  /**
   * A worker is told its next task while it works on one, so that it does not wait for us in between. It must answer in
   * the order in which it is asked; a task's time counts from the answer before it.
   */
  readonly asksAhead?: true;
  /** The answer over a task that its worker did not survive. */
  readonly failed: (task: Task, failure: WorkerFailure) => Answer;
}

/** Who is told of the tasks while they are worked on; `index` is a task's place among all. */
export interface PoolListener<Answer> {
  readonly onBegin?: (index: number) => void;
  readonly onAnswer: (answer: Answer, index: number) => void;
}

/** A task that a worker has before it; `answer` absent where the worker that had it is gone. */
interface Asked<Answer> {
  readonly index: number;
  readonly answer?: Promise<Answer | WorkerFailure>;
}

/**
 * Carries out tasks in workers, each for itself: one that runs out of memory or time, or breaks, costs its own worker and
 * only it is told as failed. Answers come as they come.
 *
 * @param signal once aborted, what is being worked on is ended with its workers, nothing more is told, and the promise
 * resolves
 */
export async function runPool<Task, Answer>(
  tasks: readonly Task[],
  pool: WorkerPool<Task, Answer>,
  listener: PoolListener<Answer>,
  signal?: AbortSignal,
): Promise<void> {
  let next = 0;
  // The last tasks are left to whichever worker is free first.
  const canAskAhead = (): boolean => pool.asksAhead === true && next + pool.size <= tasks.length;
  const lane = async (): Promise<void> => {
    let worker: TaskWorker<Task, Answer> | undefined;
    let ahead: Asked<Answer> | undefined;
    for (;;) {
      const { index, answer: asked } = ahead ?? { index: next++ };
      if (index >= tasks.length || signal?.aborted) break;
      worker ??= await pool.start();
      // Starting takes its time too.
      if (signal?.aborted) break;
      const task = tasks[index] as Task;
      listener.onBegin?.(index);
      const answering = asked ?? worker.ask(task);
      ahead = canAskAhead() ? askFor(next++, worker) : undefined;
      const answer = await bounded(answering, pool.longestMs, signal);
      if (answer === CANCELLED) break;
      if (answer instanceof WorkerFailure) {
        await worker.end();
        worker = undefined;
        // What was asked ahead is not to blame: a fresh worker is asked for it.
        ahead = ahead && { index: ahead.index };
        listener.onAnswer(pool.failed(task, answer), index);
      } else listener.onAnswer(answer, index);
    }
    await worker?.end();
  };
  const askFor = (index: number, worker: TaskWorker<Task, Answer>): Asked<Answer> => ({
    index,
    answer: worker.ask(tasks[index] as Task),
  });
  await Promise.all(Array.from({ length: Math.min(pool.size, tasks.length) }, lane));
}

/** Hands answers on in the order of their tasks, each as soon as it can be. */
export function inOrder<Answer>(
  hand: (answer: Answer, index: number) => void,
): (answer: Answer, index: number) => void {
  const waiting = new Map<number, Answer>();
  let told = 0;
  return (answer, index) => {
    waiting.set(index, answer);
    for (; waiting.has(told); told += 1) {
      const ready = waiting.get(told) as Answer;
      waiting.delete(told);
      hand(ready, told);
    }
  };
}

const CANCELLED = Symbol('cancelled');

function bounded<Answer>(
  asked: Promise<Answer | WorkerFailure>,
  longestMs: number,
  signal: AbortSignal | undefined,
): Promise<Answer | WorkerFailure | typeof CANCELLED> {
  return new Promise((resolve, reject) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', onAbort);
    };
    const finish = (answer: Answer | WorkerFailure | typeof CANCELLED): void => {
      end();
      resolve(answer);
    };
    const onAbort = (): void => finish(CANCELLED);
    const timer = setTimeout(() => finish(new WorkerFailure('too-slow', '')), longestMs);
    signal?.addEventListener('abort', onAbort);
    asked.then(finish, (error: unknown) => {
      end();
      reject(error);
    });
  });
}
