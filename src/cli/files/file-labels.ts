/**
 * What each file is called among others: the shortest end of its path that no other has, whole names only. A file alone
 * is called as it was typed.
 * @param paths with slashes or backslashes
 * @returns a label for each path, no two the same
 */
export function fileLabels(paths: readonly string[]): ReadonlyMap<string, string> {
  let open = [...new Set(paths)];
  if (open.length === 1) return new Map(open.map((path) => [path, path]));
  const labels = new Map<string, string>();
  for (let names = 1; open.length > 0; names += 1) {
    const sharing = new Map<string, number>();
    const endOf = (path: string): string => endOfPath(path, names);
    for (const path of open) sharing.set(endOf(path), (sharing.get(endOf(path)) ?? 0) + 1);
    for (const path of open) {
      if (sharing.get(endOf(path)) === 1 || endOf(path) === path) labels.set(path, endOf(path));
    }
    open = open.filter((path) => !labels.has(path));
  }
  return labels;
}

/** The last names of a path; the whole path where it has no more. */
function endOfPath(path: string, names: number): string {
  let at = path.length;
  for (let left = names; left > 0; left -= 1) {
    if (at <= 0) return path;
    at = Math.max(path.lastIndexOf('/', at - 1), path.lastIndexOf('\\', at - 1));
  }
  return path.slice(at + 1);
}
