import type { ConsolidationMark } from '../../core/plan/consolidation-mark';
import type { ChosenFile, FileAnswer, SortedReports, UnitList } from '../controller/report-files';

/** One chosen file; `id` is its own as long as it is in the list. */
export interface ListedFile extends ChosenFile {
  readonly id: number;
  /** Absent until it was read. */
  readonly answer?: FileAnswer;
}

/** How a file turned out, most trouble first. */
export const FILE_GROUPS = ['unreadable', 'invalid', 'incomplete', 'valid'] as const;
export type FileGroup = (typeof FILE_GROUPS)[number];

/** What became of the consolidation last. */
export type FilesOutcome =
  | { readonly kind: 'written'; readonly reports: number; readonly sheets: number; readonly replaced: boolean }
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'saved'; readonly name: string };

export interface FilesState {
  /** By name, whatever order they were chosen in. */
  readonly listed: readonly ListedFile[];
  readonly nextId: number;
  /** What the last choice left aside: files of folders that are no workbooks; absent before any choice. */
  readonly skipped?: number;
  readonly hidden: readonly FileGroup[];
  /** The page of the list (from 0), and the file in hand on it. */
  readonly page: number;
  readonly current?: number;
  /** The file whose findings are shown in place of the list, and their page. */
  readonly opened?: { readonly id: number; readonly page: number };
  /** As typed or loaded; `list` once it was read; `unreadable` where a file's letters could not be. */
  readonly units: { readonly text: string; readonly list?: UnitList; readonly unreadable?: true };
  /** Absent until every listed file was read. */
  readonly sorted?: SortedReports;
  /** The consolidation in the workbook that the person is asked about before it is written over. */
  readonly standing?: ConsolidationMark;
  readonly outcome?: FilesOutcome;
}

export const NO_FILES: FilesState = { listed: [], nextId: 1, hidden: [], page: 0, units: { text: '' } };

/** How a file turned out; `undefined` until it was read. */
export function groupOf({ answer }: ListedFile): FileGroup | undefined {
  if (!answer) return undefined;
  const { outcome, complete } = answer.verdict;
  if (outcome !== 'valid') return outcome;
  return complete ? 'valid' : 'incomplete';
}

/** The files that were not read yet. */
export function unreadFiles({ listed }: FilesState): readonly ListedFile[] {
  return listed.filter(({ answer }) => answer === undefined);
}
