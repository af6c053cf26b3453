import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import type { Page } from './file-order';

interface PagerProps {
  readonly page: Page<unknown>;
  readonly words: (first: number, last: number, all: number) => string;
  readonly onPage: (page: number) => void;
}

/** Which page of many is shown, and the way to its neighbours; nothing where there is one page alone. */
export function Pager({ page: { page, pages, first, last, all }, words, onPage }: PagerProps) {
  const { text } = usePaneTools();
  if (pages === 1) return null;
  return (
    <div className="pager">
      <ActionButton label={text.files.previousPage} off={page === 0} onPress={() => onPage(page - 1)} />
      <ActionButton label={text.files.nextPage} off={page === pages - 1} onPress={() => onPage(page + 1)} />
      <span role="status">{words(first, last, all)}</span>
    </div>
  );
}
