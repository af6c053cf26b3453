import type { CellInput } from './cell-input';

/** Inputs gathered cell by cell and handed out as the smallest rectangle from A1 that holds them all. */
export class SparseContents {
  readonly #rows = new Map<number, Map<number, Exclude<CellInput, null>>>();

  set(row: number, column: number, input: CellInput): void {
    if (input === null) return;
    const cells = this.#rows.get(row) ?? new Map<number, Exclude<CellInput, null>>();
    this.#rows.set(row, cells.set(column, input));
  }

  has(row: number, column: number): boolean {
    return this.#rows.get(row)?.has(column) ?? false;
  }

  /** `null` wherever nothing was set; empty where nothing was set at all. */
  rectangle(): CellInput[][] {
    const width = Math.max(0, ...[...this.#rows.values()].map((cells) => Math.max(...cells.keys()) + 1));
    const height = Math.max(0, ...[...this.#rows.keys()].map((row) => row + 1));
    return Array.from({ length: height }, (_, row) =>
      Array.from({ length: width }, (_, column) => this.#rows.get(row)?.get(column) ?? null),
    );
  }
}
