import { useEffect, useRef } from 'react';
import { ActionButton } from '../app/action-button';
import { isFocusLost } from '../app/focus-lost';
import { usePaneTools } from '../app/pane-tools';
import { Screen } from '../app/screen';
import type { PaneState } from '../state/pane-state';
import { unreadFiles } from '../state/files-state';
import { ConsolidationActions } from './consolidation-actions';
import { ConsolidationOutcome } from './consolidation-outcome';
import { ConsolidationWords } from './consolidation-words';
import { DropZone, FileChooser } from './file-chooser';
import { FileList } from './file-list';
import { FilesSummary } from './files-summary';
import { UnitListField } from './unit-list-field';

/** Chooses report files, tells how each turned out and who is missing, and adds them up. */
export function FilesOverview({ state }: { readonly state: PaneState }) {
  const { text, controller } = usePaneTools();
  const { files, consolidation } = state;
  const { listed, skipped } = files;
  const busy = state.work !== undefined;
  const empty = listed.length === 0;
  const isReading = state.work?.kind === 'reading-files';
  const summary = useRef<HTMLDivElement>(null);
  useFocusAfter(isReading, summary);
  const unread = isReading ? 0 : unreadFiles(files).length;
  return (
    <Screen
      tab="files"
      title={text.files.title}
      actions={empty ? <FileChooser empty busy={busy} /> : <ConsolidationActions state={state} />}
    >
      {consolidation && !files.outcome && <ConsolidationWords mark={consolidation} />}
      <ConsolidationOutcome files={files} busy={busy} />
      {empty ? (
        <p>
          {text.files.intro} <span className="quiet">{text.files.safe}</span>
        </p>
      ) : (
        <div className="button-row">
          <FileChooser empty={false} busy={busy} />
          <ActionButton label={text.files.clear} off={busy} onPress={() => controller.files.clear()} />
        </div>
      )}
      <DropZone empty={empty} busy={busy} />
      <p role="status" className="quiet outcome-place">
        {skippedSentence(listed.length, skipped)}
      </p>
      {unread > 0 && (
        <div className="notice-box" data-severity="warning">
          <p role="status">{text.files.stopped(listed.length - unread, unread)}</p>
          <div className="button-row">
            <ActionButton label={text.files.readOn(unread)} off={busy} onPress={() => controller.files.readOn()} />
            <ActionButton
              label={text.files.dropUnread(unread)}
              off={busy}
              onPress={() => controller.files.dropUnread()}
            />
          </div>
        </div>
      )}
      <div ref={summary} tabIndex={-1}>
        <FilesSummary files={files} isReading={isReading} />
      </div>
      <UnitListField units={files.units} busy={busy} />
      {!isReading && <FileList files={files} />}
    </Screen>
  );

  function skippedSentence(count: number, left: number | undefined): string {
    if (left === undefined) return '';
    if (left > 0) return text.files.skipped(left);
    return count === 0 ? text.files.nothing : '';
  }
}

/** The button that cancelled the reading, or had begun it, is gone when it is over: reading goes on at what was read. */
function useFocusAfter(isReading: boolean, target: React.RefObject<HTMLElement>): void {
  const wasReading = useRef(isReading);
  useEffect(() => {
    if (wasReading.current && !isReading && isFocusLost()) target.current?.focus();
    wasReading.current = isReading;
  }, [isReading, target]);
}
