import type { Severity } from '../../core/rule/finding';
import type { FileAnswer } from '../controller/report-files';
import { FILE_GROUPS, type FileGroup, groupOf, type ListedFile } from '../state/files-state';

/** As many as are drawn at once, however many there are. */
export const PAGE_SIZE = 50;

/** The files that were read and that the filters leave: most trouble first, then by name. */
export function visibleFiles(listed: readonly ListedFile[], hidden: readonly FileGroup[]): readonly ListedFile[] {
  return FILE_GROUPS.filter((group) => !hidden.includes(group)).flatMap((group) =>
    listed
      .filter((file) => groupOf(file) === group)
      .map((file) => ({ file, weight: weightOf(file) }))
      .sort((a, b) => b.weight - a.weight)
      .map(({ file }) => file),
  );
}

/** How many files turned out how. */
export function groupCounts(listed: readonly ListedFile[]): Readonly<Record<FileGroup, number>> {
  const counts = { unreadable: 0, invalid: 0, incomplete: 0, valid: 0 };
  for (const file of listed) {
    const group = groupOf(file);
    if (group) counts[group] += 1;
  }
  return counts;
}

/** How many findings of each severity people are told of a file; apart, those that the unit explains. */
export function toldCounts({ verdict }: FileAnswer): Readonly<Record<Severity | 'explained', number>> {
  const counts = { error: 0, warning: 0, info: 0, explained: 0 };
  for (const { severity, explanation } of verdict.told) {
    counts[explanation?.state === 'valid' && severity !== 'info' ? 'explained' : severity] += 1;
  }
  return counts;
}

/** One page of many; a page past the last one is the last one. */
export interface Page<Item> {
  readonly items: readonly Item[];
  readonly page: number;
  readonly pages: number;
  /** Places of its first and last (from 1). */
  readonly first: number;
  readonly last: number;
  readonly all: number;
}

export function pageOf<Item>(all: readonly Item[], wanted: number): Page<Item> {
  const pages = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const page = Math.min(Math.max(wanted, 0), pages - 1);
  const items = all.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE);
  return { items, page, pages, first: page * PAGE_SIZE + 1, last: page * PAGE_SIZE + items.length, all: all.length };
}

/** An error weighs more than any number of warnings that a report can have. */
function weightOf({ answer }: ListedFile): number {
  if (!answer) return 0;
  const { error, warning } = toldCounts(answer);
  return error * 10_000 + warning;
}
