import { type KeyboardEvent, useLayoutEffect, useMemo, useRef } from 'react';
import { usePaneTools } from '../app/pane-tools';
import type { FilesState } from '../state/files-state';
import { FileFilters } from './file-filters';
import { FileItem } from './file-item';
import { pageOf, visibleFiles } from './file-order';
import { Pager } from './pager';

const MOVES: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, last) => last,
};
const PAGE_MOVES: Readonly<Record<string, number>> = { PageDown: 1, PageUp: -1 };

/**
 * The files, most trouble first, a page at a time: one tab stop, arrow keys inside, Enter opens a file. Coming back from
 * a file, the focus is on it again.
 */
export function FileList({ files }: { readonly files: FilesState }) {
  const { text, dispatch } = usePaneTools();
  const { listed, hidden, current, sorted } = files;
  const list = useRef<HTMLUListElement>(null);
  const goesToList = useRef(false);
  const cameBackTo = useRef(current);
  const visible = useMemo(() => visibleFiles(listed, hidden), [listed, hidden]);
  const reasons = useMemo(() => new Map(sorted?.leftOut.map(({ file, reason }) => [file, reason])), [sorted]);
  const page = pageOf(visible, files.page);
  const stop = page.items.some(({ id }) => id === current) ? current : page.items[0]?.id;
  const buttons = () => [...(list.current?.querySelectorAll<HTMLElement>('.file-main') ?? [])];

  // Only when the list comes back: a file that was closed had taken its place, with the focus in it.
  useLayoutEffect(() => {
    if (cameBackTo.current !== undefined && document.activeElement === document.body) {
      list.current?.querySelector<HTMLElement>('.file-main[tabindex="0"]')?.focus();
    }
  }, []);
  useLayoutEffect(() => {
    if (goesToList.current) buttons()[0]?.focus();
    goesToList.current = false;
  }, [page.page]);

  if (listed.length === 0) return null;
  const choosePage = (wanted: number) => dispatch({ type: 'files-page-chosen', page: wanted });
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const turn = PAGE_MOVES[event.key];
    if (turn !== undefined) {
      event.preventDefault();
      const wanted = page.page + turn;
      if (wanted < 0 || wanted >= page.pages) return;
      goesToList.current = true;
      return choosePage(wanted);
    }
    const move = MOVES[event.key];
    const all = buttons();
    const at = all.indexOf(event.target as HTMLElement);
    if (!move || at < 0) return;
    event.preventDefault();
    const target = move(at, all.length - 1);
    const file = page.items[target];
    if (file) dispatch({ type: 'file-taken', id: file.id });
    all[target]?.focus();
  };

  return (
    <section>
      <FileFilters listed={listed} hidden={hidden} />
      {visible.length === 0 && hidden.length > 0 && <p className="quiet">{text.files.hiddenAll}</p>}
      <ul ref={list} className="plain-list files" aria-label={text.files.list} onKeyDown={onKeyDown}>
        {page.items.map((file) => (
          <FileItem key={file.id} file={file} reason={reasons.get(file.name)} tabStop={file.id === stop} />
        ))}
      </ul>
      <Pager page={page} words={text.files.page} onPage={choosePage} />
    </section>
  );
}
