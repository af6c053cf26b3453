import { type KeyboardEvent, useEffect, useRef } from 'react';
import { periodInWords } from '../../core/report/period';
import { ActionButton } from '../app/action-button';
import { isFocusLost } from '../app/focus-lost';
import { usePaneTools } from '../app/pane-tools';
import { Screen } from '../app/screen';
import { Glyph } from '../glyph';
import { groupOf, type ListedFile } from '../state/files-state';
import type { PaneState } from '../state/pane-state';
import { FileFindingItem } from './file-finding-item';
import { pageOf } from './file-order';
import { Pager } from './pager';
import { stateSentence } from './summary-text';
import { textOfFile } from './text-of-file';

interface FileViewProps {
  readonly file: ListedFile;
  readonly page: number;
  readonly state: PaneState;
}

/** One file: whose it is, and everything that was found in it. Esc leads back to the list. */
export function FileView({ file, page: wanted, state }: FileViewProps) {
  const { text, controller, dispatch } = usePaneTools();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFocusLost()) heading.current?.focus();
  }, [file.id]);
  const group = groupOf(file);
  if (!group || !file.answer) return null;
  const { unit, period, told, complete } = file.answer.verdict;
  const page = pageOf(told, wanted);
  const close = () => dispatch({ type: 'file-closed' });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
  };
  return (
    <Screen
      tab="files"
      title={text.files.title}
      actions={
        <ActionButton
          label={text.files.remove}
          off={state.work !== undefined}
          onPress={() => controller.files.remove(file.id)}
        />
      }
    >
      <div className="file-view" onKeyDown={onKeyDown}>
        <div className="view-head">
          <button type="button" className="link" onClick={close}>
            <Glyph name="back" />
            {text.files.back}
          </button>
          <h3 ref={heading} tabIndex={-1}>
            {textOfFile(unit ?? file.name)}
          </h3>
        </div>
        <p className="file-name">
          <bdi>{textOfFile(file.name)}</bdi>
          {period && ` · ${periodInWords(period)}`}
        </p>
        <p>
          <strong>{stateSentence(file, text)}.</strong> {!complete && group === 'invalid' && text.files.notComplete}
        </p>
        {told.length === 0 ? (
          <p>{text.files.noFindings}</p>
        ) : (
          group !== 'unreadable' && <p className="quiet">{text.files.inWorkbook}</p>
        )}
        <ul className="plain-list findings" aria-label={text.check.list}>
          {page.items.map((finding, at) => (
            <FileFindingItem key={page.first + at} finding={finding} form={state.form} />
          ))}
        </ul>
        <Pager
          page={page}
          words={text.files.findingPage}
          onPage={(next) => dispatch({ type: 'file-opened', id: file.id, page: next })}
        />
      </div>
    </Screen>
  );
}
