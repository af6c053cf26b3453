import type { Progress, WorkKind } from '../state/pane-state';
import { failureOf, thrownProblem } from './failure-detail';
import type { PaneStore } from './pane-work';

/** After this long without an answer the pane says what may hold the host up (a cell left in edit mode). */
const SLOW_AFTER_MS = 2500;
/** Work that asks nothing of the host. */
const WITHOUT_HOST: readonly WorkKind[] = ['reading-files', 'making-file'];

type Task = () => Promise<void>;

/** What a long task may look at and tell while it runs. */
export interface LongTask {
  /** Aborted when the person cancels; the task then ends as soon as it can, with nothing half done. */
  readonly signal: AbortSignal;
  readonly advance: (progress: Progress) => void;
  /** From now on it cannot be cancelled. */
  readonly commit: () => void;
}

/**
 * Runs what is done on the workbook, one after another. Nothing rejects: what a person can mend becomes a problem in the
 * state, anything else a failure that can be tried again.
 */
export class WorkQueue {
  #last: Promise<void> = Promise.resolve();
  #again: Task | undefined;
  #running: AbortController | undefined;

  constructor(
    private readonly store: PaneStore,
    private readonly now: () => Date,
  ) {}

  /** A task that the person waits for and sees under way. */
  async work(kind: WorkKind, task: Task): Promise<void> {
    await this.#enqueue(() => this.#shown({ kind }, task, () => this.work(kind, task)));
  }

  /** A task of more than a few seconds: it tells how far it is, and the person may cancel it. */
  async longWork(kind: WorkKind, task: (long: LongTask) => Promise<void>): Promise<void> {
    await this.#enqueue(async () => {
      const running = new AbortController();
      this.#running = running;
      const advance = (progress: Progress): void => {
        if (!running.signal.aborted) this.store.dispatch({ type: 'work-advanced', progress });
      };
      const commit = (): void => {
        if (this.#running === running) this.#running = undefined;
        this.store.dispatch({ type: 'work-committed' });
      };
      await this.#shown(
        { kind, cancellable: true },
        () => task({ signal: running.signal, advance, commit }),
        () => this.longWork(kind, task),
      );
      this.#running = undefined;
    });
  }

  /** Asks the long task that is running to end. */
  cancel(): void {
    this.#running?.abort();
  }

  /** A task in passing. */
  async quietly(task: Task): Promise<void> {
    await this.#enqueue(() => this.#guarded(task, () => this.quietly(task)));
  }

  /** Shows what broke; `again` is what trying again does. */
  fail(thrown: unknown, again: Task): void {
    this.#again = again;
    this.store.dispatch({ type: 'failed', failure: failureOf(thrown, this.now()) });
  }

  /** Does what broke once more. */
  async retry(): Promise<void> {
    this.store.dispatch({ type: 'failure-dismissed' });
    await this.#again?.();
  }

  async #shown(began: { kind: WorkKind; cancellable?: true }, task: Task, again: Task): Promise<void> {
    this.store.dispatch({ type: 'work-began', ...began });
    const tellSlow = (): void => this.store.dispatch({ type: 'work-slow' });
    const slow = WITHOUT_HOST.includes(began.kind) ? undefined : setTimeout(tellSlow, SLOW_AFTER_MS);
    await this.#guarded(task, again);
    clearTimeout(slow);
    this.store.dispatch({ type: 'work-ended' });
  }

  async #guarded(task: Task, again: Task): Promise<void> {
    try {
      await task();
    } catch (thrown) {
      const problem = thrownProblem(thrown);
      if (problem) this.store.dispatch({ type: 'problems-met', problems: [problem] });
      else this.fail(thrown, again);
    }
  }

  #enqueue(task: Task): Promise<void> {
    this.#last = this.#last.then(task);
    return this.#last;
  }
}
