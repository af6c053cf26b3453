/** Whether a host at `level` (`1.8`; undefined: the newest) has what came with set `since` (undefined: `1.1`). */
export function isSupported(level: string | undefined, since: string | undefined): boolean {
  return level === undefined || since === undefined || compareSets(level, since) >= 0;
}

/** Compares `1.8` with `1.14`: below 0, 0 or above 0. */
export function compareSets(a: string, b: string): number {
  const [majorA = 0, minorA = 0] = a.split('.').map(Number);
  const [majorB = 0, minorB = 0] = b.split('.').map(Number);
  return majorA - majorB || minorA - minorB;
}
