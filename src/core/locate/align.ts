/** A line (row or column) known to belong at `planned` and standing at `actual`. */
export interface Anchor {
  readonly planned: number;
  readonly actual: number;
}

/** One physical step: `at` is the line's number when the step is taken, after those before it. */
export type AlignStep =
  | { readonly kind: 'insert'; readonly at: number; readonly count: number }
  | { readonly kind: 'remove'; readonly at: number; readonly count: number };

export interface Alignment {
  /** To be taken in order, from the first line down. */
  readonly steps: readonly AlignStep[];
  /** The anchors that stand at their planned line afterwards. The others are out of order and must be moved. */
  readonly kept: readonly Anchor[];
}

/**
 * The insertions and removals of lines after which as many anchors as can be stand where they are planned. Lines are
 * inserted and removed, not rewritten, so that the host itself carries every reference to a figure along.
 *
 * @param anchors with distinct planned and distinct actual lines, in any order; lines past the last are left alone
 */
export function align(anchors: readonly Anchor[]): Alignment {
  const kept = longestInOrder([...anchors].sort((a, b) => a.planned - b.planned));
  const steps: AlignStep[] = [];
  let before: Anchor = { planned: -1, actual: -1 };
  for (const anchor of kept) {
    const wanted = anchor.planned - before.planned - 1;
    const standing = anchor.actual - before.actual - 1;
    // All lines up to `before` are in place already, so the gap begins at its planned line.
    if (standing > wanted) {
      steps.push({ kind: 'remove', at: before.planned + 1 + wanted, count: standing - wanted });
    } else if (standing < wanted) {
      steps.push({ kind: 'insert', at: before.planned + 1 + standing, count: wanted - standing });
    }
    before = anchor;
  }
  return { steps, kept };
}

/** The line where `actual` stands after the steps; `undefined` where a step removes it. */
export function lineAfter(steps: readonly AlignStep[], actual: number): number | undefined {
  let line = actual;
  for (const step of steps) {
    if (line < step.at) continue;
    if (step.kind === 'remove' && line < step.at + step.count) return undefined;
    line += step.kind === 'insert' ? step.count : -step.count;
  }
  return line;
}

/** The longest run of anchors whose actual lines rise with their planned lines (which are sorted). */
function longestInOrder(sorted: readonly Anchor[]): Anchor[] {
  const best: { length: number; from: number }[] = [];
  let last = -1;
  sorted.forEach((anchor, index) => {
    let entry = { length: 1, from: -1 };
    for (let earlier = 0; earlier < index; earlier += 1) {
      const length = (best[earlier]?.length ?? 0) + 1;
      if ((sorted[earlier]?.actual ?? Infinity) < anchor.actual && length > entry.length)
        entry = { length, from: earlier };
    }
    best.push(entry);
    if (last < 0 || entry.length > (best[last]?.length ?? 0)) last = index;
  });
  const run: Anchor[] = [];
  for (let index = last; index >= 0; index = best[index]?.from ?? -1) {
    const anchor = sorted[index];
    if (anchor) run.unshift(anchor);
  }
  return run;
}
