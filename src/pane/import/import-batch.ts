import { type ImportOffer, standardLeftOut } from '../../core/import/offer/import-offer';
import { figureChanges, leavingOut, paragraphEdits } from '../../core/import/offer/import-writes';
import { withDetails } from '../../core/import/offer/offer-details';
import type { Snapshot } from '../../core/report/snapshot';
import type { ImportBatch } from '../controller/import-controller';
import { detailsOf, draftOf } from '../details/details-draft';
import type { PaneState } from '../state/pane-state';

/** What is to be written of an offer: what is ticked, and nothing else. */
export function importBatch(
  offer: ImportOffer,
  { form, importing, details }: PaneState,
  report: Snapshot,
): ImportBatch {
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
    edits: [
      ...paragraphEdits(offer.paragraphs.filter((_, index) => ticks.paragraphs.has(index))),
      ...(ticks.withoutStandard ? leavingOut(standardLeftOut(offer, ticks)) : []),
    ],
    ...(taken.length > 0 ? { details: { details: withDetails(base, taken), count: taken.length } } : {}),
  };
}
