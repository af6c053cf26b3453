/**
 * Whether a person is typing into a cell. Excel then does nothing for an add-in: it refuses the request, or holds it
 * until the edit is over where the add-in asked for that (`delayForCellEdit`).
 */
export class CellEditMode {
  private over: Promise<void> | undefined;
  private finish: (() => void) | undefined;

  get active(): boolean {
    return this.over !== undefined;
  }

  begin(): void {
    if (this.over) return;
    this.over = new Promise((resolve) => {
      this.finish = resolve;
    });
  }

  end(): void {
    this.finish?.();
    this.over = undefined;
    this.finish = undefined;
  }

  /** When no cell is being edited. */
  whenOver(): Promise<void> {
    return this.over ?? Promise.resolve();
  }
}
