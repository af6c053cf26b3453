import { useEffect, useRef } from 'react';
import { ActionButton } from '../app/action-button';
import { usePaneTools } from '../app/pane-tools';
import { Glyph } from '../glyph';
import type { FilesOutcome, FilesState } from '../state/files-state';
import type { PaneText } from '../text/pane-text';

interface ConsolidationOutcomeProps {
  readonly files: FilesState;
  readonly busy: boolean;
}

/** What became of the consolidation, or what the person must decide before it is written. */
export function ConsolidationOutcome({ files, busy }: ConsolidationOutcomeProps) {
  const { text, controller, dispatch } = usePaneTools();
  const { outcome, standing } = files;
  const told = useRef<HTMLDivElement>(null);
  const asked = useRef<HTMLDivElement>(null);
  const isTold = outcome !== undefined && !busy;
  useEffect(() => {
    // The list above the button may be long: nobody should have to look for what came of it.
    if (isTold) told.current?.scrollIntoView({ block: 'nearest' });
    asked.current?.scrollIntoView({ block: 'nearest' });
  }, [isTold, outcome, standing]);
  return (
    <>
      <div ref={told} role="status" className="outcome-place">
        {isTold && (
          <div className="outcome" data-severity={outcome.kind === 'cancelled' ? 'warning' : 'pass'}>
            <Glyph name={outcome.kind === 'cancelled' ? 'warning' : 'pass'} />
            <p>{outcomeSentence(outcome, text)}</p>
          </div>
        )}
      </div>
      {standing && (
        <div ref={asked} role="alert" className="notice-box" data-severity="warning">
          <p>{standing.reports === undefined ? text.files.unfinished : text.files.standing(standing.reports)}</p>
          <div className="button-row">
            <ActionButton primary label={text.files.replace} off={busy} onPress={() => controller.files.inject(true)} />
            <ActionButton
              label={text.files.keep}
              off={busy}
              onPress={() => dispatch({ type: 'consolidation-stands', mark: undefined })}
            />
          </div>
        </div>
      )}
    </>
  );
}

function outcomeSentence(outcome: FilesOutcome, text: PaneText): string {
  switch (outcome.kind) {
    case 'written':
      return (outcome.replaced ? text.files.rewritten : text.files.written)(outcome.reports, outcome.sheets);
    case 'cancelled':
      return text.files.cancelled;
    case 'saved':
      return text.files.saved(outcome.name);
  }
}
