/** A tab by something that stays the same while it moves. */
export interface Tab {
  readonly id: string;
  readonly isNew: boolean;
}

/**
 * Where new tabs belong among those that stand: right behind the tab that comes before them in our order, else in front
 * of the one that comes after, else at the end.
 *
 * @param standing ids of all tabs in their order; ours and others'
 * @param wanted our tabs in our order
 * @returns for each new tab that does not end up right by being added at the end, in order: where to put it (from 0)
 */
export function newTabPositions(standing: readonly string[], wanted: readonly Tab[]): ReadonlyMap<string, number> {
  const tabs = [...standing];
  const positions = new Map<string, number>();
  wanted.forEach((tab, index) => {
    if (!tab.isNew) return;
    const before = wanted[index - 1];
    const after = wanted.slice(index + 1).find(({ isNew }) => !isNew);
    let at = before ? tabs.indexOf(before.id) + 1 : after ? tabs.indexOf(after.id) : tabs.length;
    if (at < 0) at = tabs.length;
    if (at < tabs.length) positions.set(tab.id, at);
    tabs.splice(at, 0, tab.id);
  });
  return positions;
}
