import { type TaskWorker, WorkerFailure } from '../report-file/pool/task-worker';
import type { FileJob } from './file-job';

/** A worker that shows no sign of life for so long will not work here. */
const READY_WITHIN_MS = 10_000;

/** A web worker for files; where the web view has none, or none that starts, the pane itself takes its place. */
export async function startFileWorker<Answer>(): Promise<TaskWorker<FileJob, Answer>> {
  const worker = createWorker();
  if (!worker || !(await isReady(worker))) {
    worker?.terminate();
    return paneItself();
  }
  return { ask: (job) => ask<Answer>(worker, job), end: () => worker.terminate() };
}

function createWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('./file-worker.ts', import.meta.url));
  } catch {
    // Old web views refuse with one error or another: each means that there is no worker here.
    return undefined;
  }
}

function isReady(worker: Worker): Promise<boolean> {
  return new Promise((resolve) => {
    const finish = (ready: boolean): void => {
      clearTimeout(timer);
      worker.onmessage = worker.onerror = null;
      resolve(ready);
    };
    const timer = setTimeout(() => finish(false), READY_WITHIN_MS);
    worker.onmessage = () => finish(true);
    worker.onerror = (event) => {
      // Else the pane would tell it as an error of its own.
      event.preventDefault();
      finish(false);
    };
  });
}

function ask<Answer>(worker: Worker, job: FileJob): Promise<Answer | WorkerFailure> {
  return new Promise((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<{ readonly answer: Answer }>) => resolve(data.answer);
    worker.onerror = (event) => {
      event.preventDefault();
      resolve(new WorkerFailure('crashed', event.message));
    };
    worker.postMessage(job);
  });
}

/** Works in slices: one file, then whatever the page has to do meanwhile. */
function paneItself<Answer>(): TaskWorker<FileJob, Answer> {
  return {
    ask: async (job) => {
      const { readFile, writeConsolidated } = await import('./file-job');
      await new Promise((resolve) => setTimeout(resolve));
      const answer: unknown =
        job.kind === 'read'
          ? await readFile(job.file, job.language)
          : writeConsolidated(job.consolidation, job.language);
      return answer as Answer;
    },
    end: () => undefined,
  };
}
