import type { Work } from '../state/pane-state';
import { failureOf, thrownProblem } from './failure-detail';
import type { PaneStore } from './pane-controller';

/** After this long without an answer the pane says what may hold the host up (a cell left in edit mode). */
const SLOW_AFTER_MS = 2500;

type Task = () => Promise<void>;

/**
 * Runs what is done on the workbook, one after another. Nothing rejects: what a person can mend becomes a problem in the
 * state, anything else a failure that can be tried again.
 */
export class WorkQueue {
  #last: Promise<void> = Promise.resolve();
  #again: Task | undefined;

  constructor(
    private readonly store: PaneStore,
    private readonly now: () => Date,
  ) {}

  /** A task that the person waits for and sees under way. */
  async work(kind: Work['kind'], task: Task): Promise<void> {
    await this.#enqueue(async () => {
      this.store.dispatch({ type: 'work-began', kind });
      const slow = setTimeout(() => this.store.dispatch({ type: 'work-slow' }), SLOW_AFTER_MS);
      await this.#guarded(task, () => this.work(kind, task));
      clearTimeout(slow);
      this.store.dispatch({ type: 'work-ended' });
    });
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
