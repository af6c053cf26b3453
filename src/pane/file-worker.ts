import { type FileJob, readFile, writeConsolidated } from './file-job';

/** The page's script for a worker: what `self` is in one. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<FileJob>) => void) | null;
  postMessage(message: unknown): void;
}

const scope = self as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  carryOut(data).then(
    (answer) => scope.postMessage({ answer }),
    // Thrown out here it reaches the page as an error of this worker; a promise's would stay unheard.
    (thrown: unknown) =>
      setTimeout(() => {
        throw thrown;
      }),
  );
};
// Whoever started this waits for a sign that the script was loaded and runs.
scope.postMessage('ready');

async function carryOut(job: FileJob): Promise<unknown> {
  if (job.kind === 'read') return readFile(job.file, job.language);
  return writeConsolidated(job.consolidation, job.language);
}
