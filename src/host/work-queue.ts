/** Does one piece of work after another, so that a request and a person's edit never mix. */
export class WorkQueue {
  private last: Promise<unknown> = Promise.resolve();

  /** Does the work when all before it is done; one that failed does not hold up those after it. */
  run<T>(work: () => Promise<T>): Promise<T> {
    const done = this.last.then(work);
    this.last = done.then(
      () => undefined,
      () => undefined,
    );
    return done;
  }
}
