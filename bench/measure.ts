/** One row of the table: what was measured, the figure as text, and the target that the project set itself. */
export interface BenchRow {
  readonly what: string;
  readonly measured: string;
  readonly target: string;
  /** Whether the target was met; absent where there is none, or where only a reader can tell. */
  readonly met?: boolean;
}

/** The target, and plainly where it was missed. */
export function targetText({ target, met }: BenchRow): string {
  return met === false ? `${target} MISSED` : target;
}

/** Median milliseconds of one call, over `rounds` calls after a warm-up of a third as many. */
export function medianMilliseconds(rounds: number, work: () => void): number {
  for (let round = 0; round < rounds / 3; round += 1) work();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

export function milliseconds(value: number): string {
  return `${value.toFixed(value < 10 ? 2 : 0)} ms`;
}

export function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** Prints rows as an aligned table. */
export function printTable(title: string, rows: readonly BenchRow[]): void {
  const width = Math.max(...rows.map(({ what }) => what.length));
  const middle = Math.max(...rows.map(({ measured }) => measured.length));
  process.stdout.write(`\n${title}\n`);
  for (const row of rows) {
    process.stdout.write(`  ${row.what.padEnd(width)}  ${row.measured.padStart(middle)}  ${targetText(row)}\n`);
  }
}
