/** Rows that follow one another and share a key; both ends included. */
export interface RowRun<Key> {
  readonly key: Key;
  readonly first: number;
  readonly last: number;
}

/**
 * Gathers rows (in ascending order) into runs: neighbours with the same key make one. Rows without a key are left out.
 * One rectangle instead of many cells keeps what is sent to Excel small.
 */
export function rowRuns<Row extends { readonly row: number }, Key extends string>(
  rows: readonly Row[],
  keyOf: (row: Row) => Key | undefined,
): RowRun<Key>[] {
  const runs: { key: Key; first: number; last: number }[] = [];
  for (const row of rows) {
    const key = keyOf(row);
    const previous = runs[runs.length - 1];
    if (key === undefined) continue;
    if (previous?.key === key && previous.last === row.row - 1) previous.last = row.row;
    else runs.push({ key, first: row.row, last: row.row });
  }
  return runs;
}
