import { withDetails } from '../../core/import/offer/offer-details';
import { figureChanges, paragraphEdits } from '../../core/import/offer/import-writes';
import type { Snapshot } from '../../core/report/snapshot';
import { ActionButton } from '../app/action-button';
import { KEYS } from '../app/shortcuts';
import type { ImportBatch } from '../controller/import-controller';
import { draftOf, detailsOf } from '../details/details-draft';
import { ReportViewFrame } from '../report/report-view-frame';
import type { ImportState } from '../state/import-state';
import type { PaneState } from '../state/pane-state';
import { ImportDoneNote } from './import-done-note';
import { ImportUseChoice } from './import-use-choice';
import { OfferList } from './offer-list';
import { type OpenOffer, useImportOffer } from './use-import-offer';
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
              onPress={() => importing.write(batchOf(open, state, report))}
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

function batchOf({ offer }: OpenOffer, { form, importing, details }: PaneState, report: Snapshot): ImportBatch {
  const { ticks } = importing;
  const figures = offer.figures.flatMap((figure) => {
    const choice = ticks.figures.get(figure.indicator);
    return choice === undefined ? [] : [{ figure, choice }];
  });
  const taken = offer.details.filter(({ field }) => ticks.details.has(field));
  // What is typed in the details' form and not saved yet goes along, as it does with an injection.
  const base = detailsOf(details.draft ?? draftOf(report.details), report.details);
  return {
    changes: figureChanges(form, figures),
    edits: paragraphEdits(offer.paragraphs.filter((_, index) => ticks.paragraphs.has(index))),
    ...(taken.length > 0 ? { details: { details: withDetails(base, taken), count: taken.length } } : {}),
  };
}
