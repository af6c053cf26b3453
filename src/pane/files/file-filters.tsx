import { usePaneTools } from '../app/pane-tools';
import { Glyph, type GlyphName } from '../glyph';
import { FILE_GROUPS, type FileGroup, type ListedFile } from '../state/files-state';
import { groupCounts } from './file-order';

export const GROUP_GLYPHS: Readonly<Record<FileGroup, GlyphName>> = {
  unreadable: 'close',
  invalid: 'error',
  incomplete: 'warning',
  valid: 'pass',
};

interface FileFiltersProps {
  readonly listed: readonly ListedFile[];
  readonly hidden: readonly FileGroup[];
}

/** One switch per way that files turned out; pressed means shown. */
export function FileFilters({ listed, hidden }: FileFiltersProps) {
  const { text, dispatch } = usePaneTools();
  const counts = groupCounts(listed);
  const groups = FILE_GROUPS.filter((group) => counts[group] > 0);
  return (
    <div role="group" aria-label={text.files.filters} className="filters">
      {groups.map((group) => (
        <button
          key={group}
          type="button"
          className="filter"
          data-group={group}
          aria-pressed={!hidden.includes(group)}
          onClick={() => dispatch({ type: 'file-group-toggled', group })}
        >
          <Glyph name={GROUP_GLYPHS[group]} />
          {text.files.groups[group]} <strong>{counts[group]}</strong>
        </button>
      ))}
    </div>
  );
}
