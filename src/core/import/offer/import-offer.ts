import type { Form, IndicatorId } from '../../form/form';
import type { Decimal } from '../../number/decimal';
import { figureOf } from '../../report/figure';
import type { Snapshot } from '../../report/snapshot';
import type { ImportedDetail, ImportProposal } from '../proposal';
import { type ComparedFigure, compareComputed } from './compare-computed';
import type { ImportUse } from './import-use';
import { offerDetails, type OfferedDetail } from './offer-details';
import { type OfferedFigures, offerFigures } from './offer-figures';
import { type OfferedParagraph, offerParagraphs } from './offer-paragraphs';

/** Everything of a proposal that a report may take over. */
export interface ImportOffer extends OfferedFigures {
  readonly paragraphs: readonly OfferedParagraph[];
  readonly details: readonly OfferedDetail[];
}

/** What a person has decided to take: of each figure which choice, of the paragraphs which by their index. */
export interface ImportTicks {
  readonly figures: ReadonlyMap<IndicatorId, number>;
  readonly paragraphs: ReadonlySet<number>;
  readonly details: ReadonlySet<ImportedDetail>;
}

export const NO_TICKS: ImportTicks = Object.freeze<ImportTicks>({
  figures: new Map(),
  paragraphs: new Set(),
  details: new Set(),
});

/** What a proposal offers a report as it stands now. */
export function importOffer(form: Form, proposal: ImportProposal, report: Snapshot, use: ImportUse): ImportOffer {
  return {
    ...offerFigures(form, proposal, report, use),
    paragraphs: offerParagraphs(proposal.paragraphs, report.paragraphs, use),
    details: offerDetails(proposal.details, report.details, use),
  };
}

/** What is taken unless the person says otherwise. */
export function suggestedTicks({ figures, paragraphs, details }: ImportOffer): ImportTicks {
  return {
    figures: new Map(
      figures.flatMap(({ indicator, suggested }) => (suggested === undefined ? [] : [[indicator, suggested] as const])),
    ),
    paragraphs: new Set(paragraphs.flatMap(({ suggested }, index) => (suggested ? [index] : []))),
    details: new Set(details.flatMap(({ field, suggested }) => (suggested ? [field] : []))),
  };
}

/** The computed rows of the document beside what the report's rows give once the ticked figures are in them. */
export function comparedRows(
  form: Form,
  { figures, computed }: ImportOffer,
  ticks: ImportTicks,
  report: Snapshot,
): ComparedFigure[] {
  const taken = new Map(
    figures.flatMap(({ indicator, choices }) => {
      const value = choices[ticks.figures.get(indicator) ?? -1]?.value;
      return value === undefined || value === 'nothing' ? [] : [[indicator, value] as const];
    }),
  );
  const numberOf = (id: IndicatorId): Decimal | undefined => {
    const figure = figureOf(report.rows.get(id));
    return taken.get(id) ?? (figure.state === 'number' ? figure.value : undefined);
  };
  return compareComputed(form, report.details.unit.level, computed, numberOf);
}
