import type { ConsolidationMark } from '../../core/plan/consolidation-mark';
import type { ChosenFile, FileAnswer, SortedReports, UnitList } from '../controller/report-files';
import { type FileGroup, type FilesOutcome, type FilesState } from './files-state';
import type { PaneState } from './pane-state';
import type { Reducers } from './reducers';

/** Many report files are chosen, read, looked at and added up. */
export type FilesAction =
  | { readonly type: 'files-chosen'; readonly files: readonly ChosenFile[]; readonly skipped: number }
  | { readonly type: 'file-read'; readonly id: number; readonly answer: FileAnswer }
  | { readonly type: 'files-sorted'; readonly sorted: SortedReports }
  | { readonly type: 'file-removed'; readonly id: number }
  | { readonly type: 'unread-files-dropped' }
  | { readonly type: 'files-cleared' }
  | { readonly type: 'file-group-toggled'; readonly group: FileGroup }
  | { readonly type: 'files-page-chosen'; readonly page: number }
  | { readonly type: 'file-taken'; readonly id: number }
  | { readonly type: 'file-opened'; readonly id: number; readonly page?: number }
  | { readonly type: 'file-closed' }
  | { readonly type: 'units-typed'; readonly text: string }
  | { readonly type: 'units-read'; readonly list: UnitList | undefined }
  | { readonly type: 'units-unreadable' }
  | { readonly type: 'consolidation-stands'; readonly mark: ConsolidationMark | undefined }
  | { readonly type: 'files-outcome'; readonly outcome: FilesOutcome | undefined };

export const filesReducers: Reducers<FilesAction> = {
  'files-chosen': (state, { files, skipped }) =>
    withFiles(state, ({ listed, nextId }) => ({
      listed: byName([...listed, ...ownNames(files, listed).map((file, index) => ({ ...file, id: nextId + index }))]),
      nextId: nextId + files.length,
      skipped,
      ...unsorted,
    })),
  'file-read': (state, { id, answer }) =>
    withFiles(state, ({ listed }) => ({ listed: listed.map((file) => (file.id === id ? { ...file, answer } : file)) })),
  'files-sorted': (state, { sorted }) => withFiles(state, () => ({ sorted })),
  'file-removed': (state, { id }) =>
    withFiles(state, ({ listed, opened }) => ({
      listed: listed.filter((file) => file.id !== id),
      opened: opened?.id === id ? undefined : opened,
      ...unsorted,
    })),
  'unread-files-dropped': (state) =>
    withFiles(state, ({ listed }) => ({ listed: listed.filter(({ answer }) => answer !== undefined), ...unsorted })),
  'files-cleared': (state) =>
    withFiles(state, ({ nextId, units }) => ({ ...EMPTY, listed: [], nextId, page: 0, hidden: [], units })),
  'file-group-toggled': (state, { group }) =>
    withFiles(state, ({ hidden }) => ({
      hidden: hidden.includes(group) ? hidden.filter((one) => one !== group) : [...hidden, group],
      page: 0,
    })),
  'files-page-chosen': (state, { page }) => withFiles(state, () => ({ page, current: undefined })),
  'file-taken': (state, { id }) => withFiles(state, () => ({ current: id })),
  'file-opened': (state, { id, page = 0 }) => withFiles(state, () => ({ current: id, opened: { id, page } })),
  'file-closed': (state) => withFiles(state, () => ({ opened: undefined })),
  'units-typed': (state, { text }) =>
    withFiles(state, () => ({ units: { text }, standing: undefined, outcome: undefined })),
  'units-read': (state, { list }) => withFiles(state, ({ units }) => ({ units: { text: units.text, list } })),
  'units-unreadable': (state) => withFiles(state, ({ units }) => ({ units: { ...units, unreadable: true } })),
  'consolidation-stands': (state, { mark }) => withFiles(state, () => ({ standing: mark })),
  'files-outcome': (state, { outcome }) => withFiles(state, () => ({ outcome, standing: undefined })),
};

/** What no longer holds once the list changed. */
const unsorted = { sorted: undefined, standing: undefined, outcome: undefined } as const;

/** Nothing chosen, nothing left over; every key is there, so that spreading it takes everything back. */
const EMPTY = { ...unsorted, skipped: undefined, current: undefined, opened: undefined } as const;

function withFiles(state: PaneState, change: (files: FilesState) => Partial<FilesState>): PaneState {
  return { ...state, files: { ...state.files, ...change(state.files) } };
}

/** Files chosen one by one come without their folders: two of the same name are told apart by a number. */
function ownNames(files: readonly ChosenFile[], listed: readonly ChosenFile[]): ChosenFile[] {
  const taken = new Set(listed.map(({ name }) => name));
  return files.map((file) => {
    let name = file.name;
    for (let number = 2; taken.has(name); number += 1) name = file.name.replace(/(\.[^./]*)?$/, ` (${number})$1`);
    taken.add(name);
    return { ...file, name };
  });
}

/** As the command line lists a folder: the same files give the same workbook, in whatever order they were chosen. */
function byName<File extends ChosenFile>(files: readonly File[]): File[] {
  return [...files].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}
