import type { PaneState } from '../state/pane-state';
import { FileView } from './file-view';
import { FilesOverview } from './files-overview';

/** The tab of many report files: all of them, or one that was opened. */
export function FilesScreen({ state }: { readonly state: PaneState }) {
  const { listed, opened } = state.files;
  const file = opened && listed.find(({ id }) => id === opened.id);
  return file && opened ? <FileView file={file} page={opened.page} state={state} /> : <FilesOverview state={state} />;
}
