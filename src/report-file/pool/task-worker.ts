/** Why a worker did not answer: it ran out of memory or time, or broke. */
export type FailureKind = 'out-of-memory' | 'too-slow' | 'crashed';

/** What became of a worker that was asked and did not survive it. */
export class WorkerFailure {
  constructor(
    readonly kind: FailureKind,
    readonly detail: string,
  ) {}
}

/** A worker of any host (a thread of Node, a web worker, the page itself). */
export interface TaskWorker<Task, Answer> {
  /** Never rejects. Asked one thing at a time, unless the pool says that its workers take more. */
  ask(task: Task): Promise<Answer | WorkerFailure>;
  /** Ends it, whatever it is doing. */
  end(): unknown;
}
