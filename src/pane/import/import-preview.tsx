import type { Snapshot } from '../../core/report/snapshot';
import { ActionButton } from '../app/action-button';
import { KEYS } from '../app/shortcuts';
import { ReportViewFrame } from '../report/report-view-frame';
import type { ImportState } from '../state/import-state';
import type { PaneState } from '../state/pane-state';
import { importBatch } from './import-batch';
import { ImportDoneNote } from './import-done-note';
import { ImportUseChoice } from './import-use-choice';
import { OfferList } from './offer-list';
import { useImportOffer } from './use-import-offer';
import { useImportTools } from './use-import-tools';

interface ImportPreviewProps {
  readonly state: PaneState;
  readonly report: Snapshot;
  readonly found: NonNullable<ImportState['found']>;
}

/** Everything that was found, each thing with its place in the document and a tick box, before anything is written. */
export function ImportPreview({ state, report, found }: ImportPreviewProps) {
  const { text, words, importing } = useImportTools();

  const open = useImportOffer(state);
  const busy = state.work !== undefined;
  const { ticks, done } = state.importing;
  const count = ticks.figures.size + ticks.paragraphs.size + ticks.details.size;
  return (
    <ReportViewFrame
      title={text.report.ways.import.title}
      actions={
        <>
          {open && (
            <ActionButton
              primary
              label={words.write(count)}
              off={busy || count === 0}
              keys={KEYS.main}
              onPress={() => importing.write(importBatch(open.offer, state, report))}
            />
          )}
          <ActionButton label={words.another} off={busy} onPress={() => importing.change({ type: 'closed' })} />
        </>
      }
    >
      {done && <ImportDoneNote done={done} busy={busy} />}
      <ImportUseChoice found={found} use={state.importing.use} busy={busy} />
      {open ? (
        <OfferList open={open} proposal={found.proposal} state={state} />
      ) : (
        <p className="quiet">{words.choose}</p>
      )}
    </ReportViewFrame>
  );
}
