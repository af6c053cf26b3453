import { periodInWords } from '../../core/report/period';
import { usePaneTools } from '../app/pane-tools';
import type { LeftOutReason } from '../controller/report-files';
import { Glyph } from '../glyph';
import { groupOf, type ListedFile } from '../state/files-state';
import { GROUP_GLYPHS } from './file-filters';
import { stateSentence } from './summary-text';
import { textOfFile } from './text-of-file';

interface FileItemProps {
  readonly file: ListedFile;
  /** Why it is not added up; absent where it is. */
  readonly reason: LeftOutReason | undefined;
  readonly tabStop: boolean;
}

/** One file: whose it is, how it turned out, and why it is not added up. */
export function FileItem({ file, reason, tabStop }: FileItemProps) {
  const { text, dispatch } = usePaneTools();
  const group = groupOf(file);
  if (!group || !file.answer) return null;
  const { unit, period, told } = file.answer.verdict;
  return (
    <li className="file" data-group={group}>
      <button
        type="button"
        className="file-main"
        tabIndex={tabStop ? 0 : -1}
        onClick={() => dispatch({ type: 'file-opened', id: file.id })}
      >
        <Glyph name={GROUP_GLYPHS[group]} />
        <span className="file-words">
          <strong>
            <bdi>{textOfFile(unit ?? file.name)}</bdi>
          </strong>
          <span className="file-state">{stateSentence(file, text)}</span>
          {unit !== null && (
            <span className="file-name">
              <bdi>{textOfFile(file.name)}</bdi>
              {period && ` · ${periodInWords(period)}`}
            </span>
          )}
          {group === 'unreadable' ? (
            <span className="file-why">{textOfFile(told[0]?.message ?? '')}</span>
          ) : (
            reason && <span className="file-why">{text.files.notCounted(text.files.reasons[reason])}</span>
          )}
        </span>
      </button>
    </li>
  );
}
