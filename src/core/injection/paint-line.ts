/** One value painted over neighbours, over whatever was painted before; both ends included. */
export interface Stroke<Value> {
  readonly first: number;
  readonly last: number;
  readonly value: Value;
}

/**
 * The fewest strokes that give each place of a line its value: a value that comes back is painted over what lies
 * between, and that is painted after it. Each stroke is a call of a few hundred bytes to Excel.
 *
 * @param line `undefined` where nothing may be painted
 * @param background what every place has from the start, where that is known
 * @returns strokes in the order in which they are to be painted
 */
export function paintLine<Value>(line: readonly (Value | undefined)[], background?: Value): Stroke<Value>[] {
  if (background !== undefined) {
    const whole = line.map((value) => value ?? background);
    const [canvas, ...strokes] = paintRuns(runsOf([background, ...whole, background], 0));
    return canvas ? strokes.map(({ first, last, value }) => ({ first: first - 1, last: last - 1, value })) : [];
  }
  const strokes: Stroke<Value>[] = [];
  let start = 0;
  line.forEach((value, index) => {
    if (value === undefined) start = index + 1;
    else if (index + 1 === line.length || line[index + 1] === undefined) {
      strokes.push(...paintRuns(runsOf(line.slice(start, index + 1) as Value[], start)));
    }
  });
  return strokes;
}

/** Neighbours of the same value. */
function runsOf<Value>(line: readonly Value[], offset: number): Stroke<Value>[] {
  const runs: { first: number; last: number; value: Value }[] = [];
  line.forEach((value, index) => {
    const run = runs[runs.length - 1];
    if (run?.value === value) run.last = offset + index;
    else runs.push({ first: offset + index, last: offset + index, value });
  });
  return runs;
}

/**
 * `fewest(i, j)`: strokes for the runs i to j, where the stroke that begins at i may go on at a later run of its value.
 */
function paintRuns<Value>(runs: readonly Stroke<Value>[]): Stroke<Value>[] {
  const size = runs.length;
  const fewest: number[][] = Array.from({ length: size + 2 }, () => new Array<number>(size + 2).fill(0));
  const goesOnAt: (number | undefined)[][] = runs.map(() => []);
  const at = (i: number, j: number): number => (i > j ? 0 : (fewest[i]?.[j] ?? 0));
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let j = i; j < size; j += 1) {
      let best = 1 + at(i + 1, j);
      for (let k = i + 2; k <= j; k += 1) {
        if (runs[k]?.value !== runs[i]?.value) continue;
        const count = at(i + 1, k - 1) + at(k, j);
        if (count >= best) continue;
        best = count;
        (goesOnAt[i] as (number | undefined)[])[j] = k;
      }
      (fewest[i] as number[])[j] = best;
    }
  }
  const paint = (i: number, j: number): Stroke<Value>[] => {
    const run = runs[i];
    if (i > j || !run) return [];
    const between: Stroke<Value>[] = [];
    let end = i;
    for (let next = goesOnAt[end]?.[j]; next !== undefined; next = goesOnAt[end]?.[j]) {
      between.push(...paint(end + 1, next - 1));
      end = next;
    }
    return [{ ...run, last: runs[end]?.last ?? run.last }, ...between, ...paint(end + 1, j)];
  };
  return paint(0, size - 1);
}
